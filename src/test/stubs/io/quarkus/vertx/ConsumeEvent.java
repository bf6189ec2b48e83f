package io.quarkus.vertx;

public @interface ConsumeEvent {
    String value() default "";

    boolean blocking() default false;
}
