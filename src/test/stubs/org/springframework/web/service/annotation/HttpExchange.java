package org.springframework.web.service.annotation;

public @interface HttpExchange {
    String value() default "";
}
