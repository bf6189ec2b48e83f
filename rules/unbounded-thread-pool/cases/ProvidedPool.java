// Trap: a provider method gives threads to whoever injects them, and those set their own bounds; strict names it.
package example;

import com.google.inject.Provides;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class MetadataModule {
    @Provides
    ExecutorService metadataThreads(String catalog) {
        return Executors.newCachedThreadPool(work -> new Thread(work, "metadata-" + catalog));
    }
}
