package org.springframework.security.core.context;

public class SecurityContextHolder {
    public static final String MODE_INHERITABLETHREADLOCAL = "MODE_INHERITABLETHREADLOCAL";

    public static SecurityContext getContext() {
        return null;
    }

    public static void setContext(SecurityContext context) {
    }

    public static void clearContext() {
    }

    public static void setStrategyName(String name) {
    }
}
