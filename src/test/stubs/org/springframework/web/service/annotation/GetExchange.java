package org.springframework.web.service.annotation;

public @interface GetExchange {
    String value() default "";
}
