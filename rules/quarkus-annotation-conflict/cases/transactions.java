// Hard: a transaction is refused on the event loop; kinds that begin none, reactive results and other threads are not
package example;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/ledger")
class Ledger {
    @POST
    @NonBlocking
    @Transactional
    public void book(String entry) { // finding: begins a transaction
        System.out.println(entry);
    }

    @POST
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @NonBlocking
    public String bookAlone(String entry) { // finding: begins a transaction
        return entry;
    }

    @GET
    @NonBlocking
    @Transactional(Transactional.TxType.SUPPORTS)
    public String last() {
        return "";
    }

    @GET
    @NonBlocking
    @Transactional
    public Uni<String> soon() {
        return Uni.createFrom().item("");
    }

    @GET
    @Blocking
    @Transactional
    public String all() {
        return "";
    }
}
