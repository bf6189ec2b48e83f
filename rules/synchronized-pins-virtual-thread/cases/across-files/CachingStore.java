// example: release=21
package example;

import java.util.HashMap;
import java.util.Map;

abstract class CachingStore implements PriceStore {
    private final Map<String, String> cache = new HashMap<>();

    @Override
    public synchronized String price(String article) {
        String price = cache.get(article);
        if (price == null) {
            price = load(article); // finding: Statement.execute
            cache.put(article, price);
        }
        return price;
    }

    protected abstract String load(String article);
}
