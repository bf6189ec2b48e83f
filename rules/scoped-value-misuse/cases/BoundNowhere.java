// Hard: bindings without effect, keys without a name, a null that is not allowed.
// example: release=25
package example;

class BoundNowhere {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();
    private static final ScopedValue<Integer> LEVEL = ScopedValue.newInstance();

    void dropped(String user, Runnable work) {
        ScopedValue.where(USER, user); // finding: only prepares a binding
        work.run();
    }

    void droppedChain(String user, Runnable work) {
        ScopedValue.where(USER, user).where(LEVEL, 3); // finding: only prepares a binding
        work.run();
    }

    void unused(String user, Runnable work) {
        var bound = ScopedValue.where(USER, user); // finding: only prepares a binding
        work.run();
    }

    void anonymous(String user, Runnable work) {
        ScopedValue.where(ScopedValue.newInstance(), user).run(work); // finding: no code can name it
        ScopedValue.where(USER, user).where(ScopedValue.newInstance(), 1).run(work); // finding: no code can name it
    }

    String user() {
        return USER.orElse(null); // finding: throws NullPointerException
    }
}
