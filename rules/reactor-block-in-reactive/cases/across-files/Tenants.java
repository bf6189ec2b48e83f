// Hard: the type of what is waited for is declared in another file; the helper that waits gives a publisher itself
package example;

import reactor.core.publisher.Mono;

public class Tenants {
    private final TenantClient client;

    public Tenants(TenantClient client) {
        this.client = client;
    }

    public Mono<String> plan(String id) {
        return client.tenant(id).map(tenant -> client.plan(tenant).block()); // finding: Mono.block
    }

    public Mono<String> cached(String id) {
        var tenant = client.tenant(id).block(); // finding: Mono.block
        return Mono.just(tenant.name());
    }
}
