package example;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class Fallbacks {
    static final int UNKNOWN = -1;

    private static final Logger log = LoggerFactory.getLogger(Fallbacks.class);

    static <T> List<T> nothing(Throwable e) {
        return List.of();
    }

    static <T> List<T> nothingButLogged(Throwable e) {
        log.warn("no answer", e);
        return List.of();
    }

    private Fallbacks() { }
}
