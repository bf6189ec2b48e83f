package example;

// Hard: the class of ThreadLocal is the project's.
class Users {
    private static final HeldThreadLocal<String> USER = new HeldThreadLocal<>();

    void logout() {
        USER.set(null); // finding: HeldThreadLocal.set
    }
}
