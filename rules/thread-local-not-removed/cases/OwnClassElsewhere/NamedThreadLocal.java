package example;

class NamedThreadLocal<T> extends ThreadLocal<T> {
    private final String name;

    NamedThreadLocal(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
