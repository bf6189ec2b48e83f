// Trap: one annotation a method, each with its own result type
package example;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CompletableFuture;

class MailConsumer {
    @Blocking
    public Uni<Void> consume(String mail) {
        return Uni.createFrom().item((Void) null);
    }

    @NonBlocking
    public CompletionStage<String> route(String mail) {
        return CompletableFuture.completedFuture(mail);
    }

    @RunOnVirtualThread
    public void archive(String mail) {
        System.out.println(mail);
    }
}
