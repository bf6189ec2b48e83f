// Hard: the endpoint gives a Uni, so an event loop calls it; what waits is two files away
package example;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/invoices")
public class InvoiceResource {
    private final InvoiceService invoices;

    public InvoiceResource(InvoiceService invoices) {
        this.invoices = invoices;
    }

    @GET
    public Uni<String> one(long id) {
        String invoice = invoices.render(id); // finding: InvoiceService.render → InvoiceDao.find → DataSource.getConnection
        return Uni.createFrom().item(invoice);
    }

    @GET
    @NonBlocking
    public String title(long id) {
        return invoices.render(id).substring(0, 10); // finding: InvoiceDao.find
    }

    @GET
    public String blocking(long id) {
        return invoices.render(id);
    }
}
