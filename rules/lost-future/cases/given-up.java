// Trap: `reset` gives a request up; like a close it is seldom asked how it ended.
package example;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;

class Upload {
    void giveUp(HttpClientRequest request) {
        request.reset();
    }

    Future<Void> giveUpAndTell(HttpClientRequest request) {
        return request.reset();
    }
}
