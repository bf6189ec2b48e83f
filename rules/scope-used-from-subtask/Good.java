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
        List<String> files = folders.below(root);
        try (var scope = StructuredTaskScope.open()) {
            for (String file : files) {
                scope.fork(() -> folders.index(file));
            }
            scope.join();
        }
    }
}
