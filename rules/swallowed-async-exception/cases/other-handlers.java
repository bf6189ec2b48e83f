// Trap: handle and exceptionally of classes that are no futures
package example;

import java.util.function.BiFunction;
import java.util.function.Function;

class HttpRoutes {
    private final Router router = new Router();

    void install() {
        router.handle((request, response) -> "ok");
        router.exceptionally(request -> null);
    }
}

class Router {
    void handle(BiFunction<String, String, String> endpoint) { }

    void exceptionally(Function<String, String> endpoint) { }
}
