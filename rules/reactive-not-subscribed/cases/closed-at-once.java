// Trap: the connection closes at once; what it gives back only tells
package example;

import reactor.core.publisher.Mono;

class Session {
    private final Connection connection;

    Session(Connection connection) {
        this.connection = connection;
    }

    void onError() {
        connection.close();
    }

    interface Connection {
        Mono<Void> close();
    }
}
