package example;

class Broker {
    private int delivered;

    void publish(String message) {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delivered++;
    }

    int delivered() {
        return delivered;
    }
}
