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
    public String current() {
        return "42";
    }

    @POST
    @Blocking
    public void store(String price) {
        System.out.println(price);
    }

    @GET
    @RunOnVirtualThread
    public String slowForecast() {
        return "43";
    }

    @GET
    public Uni<String> forecast() {
        return Uni.createFrom().item("43");
    }
}
