// example: profile=strict
package example;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.util.concurrent.Executor;
import reactor.core.publisher.Mono;

// Hard: futures and publishers of libraries, in methods and in the functions of their stages
class Profiles {
    private final ProfileStore store;

    Profiles(ProfileStore store) {
        this.store = store;
    }

    Mono<String> name(String id) {
        return store.load(id).flatMap(profile -> profile.isEmpty() ? null : Mono.just(profile)); // finding: Mono.flatMap
    }

    Mono<Void> forget(String id) {
        if (id == null) {
            return null; // finding: in place of a `Mono`
        }
        return store.load(id).then();
    }

    Uni<String> uniName(Uni<String> profile) {
        return profile.chain(p -> null); // finding: Uni.chain
    }

    ListenableFuture<String> guava(ListenableFuture<String> profile, Executor executor) {
        return Futures.transformAsync(profile, p -> null, executor); // finding: transformAsync
    }

    Future<String> vertx(Future<String> profile) {
        return profile.compose(p -> {
            if (p.isBlank()) {
                return null; // finding: compose
            }
            return profile;
        });
    }
}

interface ProfileStore {
    Mono<String> load(String id);
}
