package org.springframework.web.context.request;

public abstract class RequestContextHolder {
    public static RequestAttributes currentRequestAttributes() {
        return null;
    }

    public static RequestAttributes getRequestAttributes() {
        return null;
    }
}
