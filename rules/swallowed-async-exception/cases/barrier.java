// Trap: the failure is only kept from ending allOf early; each future is looked at afterwards
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Rollout {
    CompletableFuture<Long> countFailed(List<CompletableFuture<String>> hosts) {
        CompletableFuture<Void> all = CompletableFuture.allOf(hosts.toArray(CompletableFuture[]::new));
        return all.handle((nothing, e) ->
                hosts.stream().filter(CompletableFuture::isCompletedExceptionally).count());
    }

    CompletableFuture<Long> countGood(List<CompletableFuture<String>> hosts) {
        return CompletableFuture.allOf(hosts.toArray(CompletableFuture[]::new))
                .exceptionally(e -> null)
                .thenApply(nothing -> hosts.stream().filter(host -> !host.isCompletedExceptionally()).count());
    }
}
