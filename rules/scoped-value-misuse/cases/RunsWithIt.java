// Trap: chains that end well, carriers that are kept, returned or asked.
// example: release=25
package example;

class RunsWithIt {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();
    private static final ScopedValue<Integer> LEVEL = ScopedValue.newInstance();

    void run(String user, Runnable work) {
        ScopedValue.where(USER, user).where(LEVEL, 1).run(work);
        var carrier = ScopedValue.where(USER, user);
        carrier = carrier.where(LEVEL, 2);
        carrier.run(work);
    }

    ScopedValue.Carrier carrier(String user) {
        return ScopedValue.where(USER, user);
    }

    String call(String user) {
        return ScopedValue.where(USER, user).call(() -> USER.get().strip() + LEVEL.orElse(0));
    }
}
