// example: release=21
package example;

import java.util.List;

// Trap: whether the calls in the loops wait is not known.
class Crawler {
    interface Page {
        List<String> links();

        void visit(String link);
    }

    void crawl(List<Page> pages) {
        Thread.ofVirtual().start(() -> {
            for (Page page : pages) {
                for (String link : page.links()) {
                    page.visit(link);
                }
            }
        });
    }
}
