// example: profile=strict release=21
package example;

// Trap: the thread ends with the task, and its values with it.
class Crawl {
    private static final ThreadLocal<String> HOST = new ThreadLocal<>();

    void crawl(String host) {
        new Thread(() -> {
            HOST.set(host);
            visit();
        }).start();
        Thread.startVirtualThread(() -> {
            HOST.set(host);
            visit();
        });
    }

    private void visit() {
        System.out.println(HOST.get());
    }
}
