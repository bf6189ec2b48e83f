package example;

// Hard: an inheritable one, in parentheses or with a cast.
class Trace {
    private final InheritableThreadLocal<String> id = new InheritableThreadLocal<>();

    void end(boolean keep) {
        if (!keep) {
            (id).set((null)); // finding: leaves an entry
        }
        this.id.set((String) null); // finding: leaves an entry
    }
}
