package example;

import java.util.concurrent.ExecutorService;

// Hard: a factory method of the project makes a pool for its caller; another gives what all share.
class Crawler {
    private final ExecutorService fetchers = Threads.named("fetch-", 8); // finding: `fetchers`
    private final ExecutorService shared = Threads.shared();

    void crawl(String url) {
        fetchers.execute(() -> System.out.println(url));
        shared.execute(() -> System.out.println(url));
    }
}
