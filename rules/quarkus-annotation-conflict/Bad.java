package example;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/prices")
class PriceResource {
    @GET
    @NonBlocking
    @RunOnVirtualThread
    public String current() { // finding: contradict each other
        return "42";
    }

    @POST
    @Blocking
    @NonBlocking
    public void store(String price) { // finding: contradict each other
        System.out.println(price);
    }

    @GET
    @RunOnVirtualThread
    public Uni<String> forecast() { // finding: is for methods that block
        return Uni.createFrom().item("43");
    }
}
