package example;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;

// Trap: a handler looks at the joined future
class Servers extends AbstractVerticle {
    private final Future<?> web;
    private final Future<?> admin;

    Servers(Future<?> web, Future<?> admin) {
        this.web = web;
        this.admin = admin;
    }

    @Override
    public void start() {
        Future.all(web, admin).onComplete(started -> System.out.println("started: " + started.succeeded()));
        Future.all(web, admin).onFailure(Throwable::printStackTrace);
    }
}
