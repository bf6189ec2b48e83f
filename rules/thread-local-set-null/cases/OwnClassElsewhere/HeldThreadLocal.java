package example;

class HeldThreadLocal<T> extends ThreadLocal<T> {
}
