package example;

import java.util.concurrent.TimeUnit;

record Span(long length, TimeUnit unit) {
    static final Span SECOND = new Span(1, TimeUnit.SECONDS);

    void sleep() throws InterruptedException {
        unit.sleep(length);
    }
}
