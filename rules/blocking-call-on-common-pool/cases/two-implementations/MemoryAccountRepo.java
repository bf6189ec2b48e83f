package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class MemoryAccountRepo implements AccountRepo {
    private final Map<String, Long> balances = new ConcurrentHashMap<>();

    @Override
    public long balance(String owner) {
        return balances.computeIfAbsent(owner, o -> 0L);
    }
}
