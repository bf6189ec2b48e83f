package example;

final class TenantContext {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    static String current() {
        return CURRENT.get();
    }

    static void enter(String tenant) {
        CURRENT.set(tenant);
    }

    static void leave() {
        CURRENT.remove();
    }
}
