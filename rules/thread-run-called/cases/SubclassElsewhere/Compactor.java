package example;

abstract class Compactor extends Thread {
    abstract void compact();

    @Override
    public void run() {
        compact();
    }
}
