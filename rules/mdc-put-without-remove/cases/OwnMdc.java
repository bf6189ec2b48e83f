package example;

import java.util.HashMap;
import java.util.Map;

// Trap: a class of the project that is called MDC: a master data catalogue.
class Catalogue {
    private final MDC mdc = new MDC();

    boolean doFilter(String key) {
        mdc.put(key, "article");
        MDC.put("last", key, mdc);
        return true;
    }

    static class MDC {
        private final Map<String, String> articles = new HashMap<>();

        void put(String key, String article) {
            articles.put(key, article);
        }

        static void put(String key, String article, MDC into) {
            into.put(key, article);
        }
    }
}
