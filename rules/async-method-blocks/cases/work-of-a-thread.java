// Trap: the method called asynchronous is what the thread does
package example;

class ReplicationScan {
    private volatile Thread scan;

    void begin() {
        scan = new Thread() {
            @Override
            public void run() {
                try {
                    scanBlocksAsync();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        scan.start();
    }

    private void scanBlocksAsync() throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            System.out.println("round " + round);
            Thread.sleep(100);
        }
    }
}
