// Hard: the wait has a limit, but the method beside it gives the future that was needed
package example;

import java.util.concurrent.CompletableFuture;

class Namespaces {
    private final Policies policies;

    Namespaces(Policies policies) {
        this.policies = policies;
    }

    CompletableFuture<Boolean> isAllowed(String namespace, String role) {
        return policies.isAdminAsync(role).thenApply(admin ->
                admin || policies.of(namespace).contains(role)); // finding: ofAsync
    }

    CompletableFuture<Boolean> isKnown(String namespace, String role) {
        return policies.isAdminAsync(role).thenApply(admin -> policies.bounded(namespace).isEmpty());
    }

    CompletableFuture<Boolean> isListed(String namespace, String role) {
        return policies.isAdminAsync(role).thenApply(admin -> policies.of(namespace, known -> known.contains(role)));
    }

    CompletableFuture<Boolean> isAllowedLater(String namespace, String role) {
        return policies.isAdminAsync(role).thenCompose(admin ->
                policies.ofAsync(namespace).thenApply(known -> admin || known.contains(role)));
    }
}
