// Trap: @Blocking puts the method, and what it builds, on a worker
package example;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import java.time.Duration;

class ReportResource {
    private final Uni<String> template;

    ReportResource(Uni<String> template) {
        this.template = template;
    }

    @POST
    @Blocking
    public Uni<String> render(String customer) {
        String text = template.await().atMost(Duration.ofSeconds(5));
        return Uni.createFrom().item(() -> text + template.await().indefinitely() + customer);
    }
}
