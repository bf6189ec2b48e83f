package example;

abstract class Settings {
    protected int limit = 10;

    int compute() {
        return limit * limit;
    }
}
