package example;

class SelfStarting extends Thread {
    SelfStarting(Runnable task) {
        super(task);
        start();
    }
}
