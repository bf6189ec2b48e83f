package example;

abstract class Lane extends Thread {
    private volatile boolean open = true;

    boolean open() {
        return open;
    }

    void step() throws InterruptedException {
        sleep(10);
    }
}
