package example;

import reactor.core.publisher.Mono;

class RemoteChannel implements Channel {
    private final Runnable farewell;

    RemoteChannel(Runnable farewell) {
        this.farewell = farewell;
    }

    @Override
    public Mono<Void> close(int code) {
        return Mono.fromRunnable(farewell);
    }

    void onError() {
        close(); // finding: close
    }
}
