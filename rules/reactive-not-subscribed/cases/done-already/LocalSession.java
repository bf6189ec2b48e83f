package example;

import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

class LocalSession implements Session {
    private final Map<String, Object> values = new HashMap<>();
    private volatile boolean expired;

    @Override
    public boolean isExpired() {
        return expired;
    }

    @Override
    public Mono<Void> invalidate() {
        if (expired) {
            return Mono.error(new IllegalStateException("expired"));
        }
        expired = true;
        values.clear();
        return Mono.empty();
    }
}
