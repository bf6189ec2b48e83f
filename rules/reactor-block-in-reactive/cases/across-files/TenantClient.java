package example;

import reactor.core.publisher.Mono;

public interface TenantClient {
    record Tenant(String name) {
    }

    Mono<Tenant> tenant(String id);

    Mono<String> plan(Tenant tenant);
}
