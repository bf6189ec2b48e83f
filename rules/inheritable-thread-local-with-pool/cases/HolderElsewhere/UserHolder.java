package example;

final class UserHolder {
    private static final InheritableThreadLocal<String> USER = new InheritableThreadLocal<>();

    static String get() {
        return USER.get();
    }

    static void set(String user) {
        USER.set(user);
    }
}
