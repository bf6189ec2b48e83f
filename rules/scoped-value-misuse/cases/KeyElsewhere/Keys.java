package example;

final class Keys {
    static final ScopedValue<String> ACCOUNT = ScopedValue.newInstance();

    private Keys() {
    }
}
