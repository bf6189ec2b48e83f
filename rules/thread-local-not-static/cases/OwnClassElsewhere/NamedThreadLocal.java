package example;

class NamedThreadLocal<T> extends ThreadLocal<T> {
    NamedThreadLocal(String name) {
        System.out.println(name);
    }
}
