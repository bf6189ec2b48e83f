package example;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class IndexWriter {
    private static final Logger log = LoggerFactory.getLogger(IndexWriter.class);

    void add(String document) throws IOException {
        if (document.isEmpty()) {
            throw new IOException("empty");
        }
    }

    void reject(String document, Exception e) {
        log.warn("rejected " + document, e);
    }

    void flushQuietly() {
        try {
            add("end");
        } catch (IOException | RuntimeException e) {
            log.warn("flush failed", e);
        }
    }
}
