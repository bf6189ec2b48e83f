// Trap: the method's annotation replaces that of its class
package example;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

@NonBlocking
class StockResource {
    @GET
    public int count() {
        return 3;
    }

    @POST
    @Blocking
    public void recount() {
        System.out.println("recounted");
    }

    @POST
    @RunOnVirtualThread
    public void audit() {
        System.out.println("audited");
    }
}
