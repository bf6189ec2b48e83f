// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class FolderScan {
    interface Folders {
        List<String> below(String folder);

        void index(String file);
    }

    private final Folders folders;

    FolderScan(Folders folders) {
        this.folders = folders;
    }

    void scan(String root) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> {
                for (String file : folders.below(root)) {
                    scope.fork(() -> folders.index(file)); // finding: throws WrongThreadException
                }
            });
            scope.join();
        }
    }
}
