package example;

class Refresher extends Thread {
    private final PriceBook book;
    private volatile boolean stop;

    Refresher(PriceBook book) {
        this.book = book;
    }

    void requestStop() {
        stop = true;
    }

    @Override
    public void run() {
        while (!stop) {
            book.put("heartbeat", 0);
        }
    }
}
