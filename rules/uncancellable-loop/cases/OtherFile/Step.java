package example;

abstract class Step implements Runnable {
    String label() {
        return getClass().getSimpleName();
    }
}
