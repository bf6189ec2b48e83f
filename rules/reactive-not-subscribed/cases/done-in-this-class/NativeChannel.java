package example;

import reactor.core.publisher.Mono;

// Trap: other channels close only when somebody subscribes; those of this class have closed by then
abstract class NativeChannel implements Channel {
    void onError() {
        close(1011);
    }

    void onEnd() {
        close();
    }

    static final class Plain extends NativeChannel {
        private boolean open = true;

        @Override
        public Mono<Void> close(int code) {
            open = false;
            return Mono.empty();
        }
    }
}
