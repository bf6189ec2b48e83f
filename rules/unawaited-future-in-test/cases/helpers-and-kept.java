// Hard: the assertion stands in a helper, in a method reference, in a chain that goes on; the future is kept and forgotten
package example;

import static org.junit.Assert.*;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

class InvoiceServiceTest {
    private final InvoiceService service = new InvoiceService();

    @Test
    public void findsOpenInvoices() {
        service.open("acme").thenAccept(this::checkOpen); // finding: checkOpen
        service.open("acme").thenApply(List::size).thenAccept(n -> {
            checkCount(n);
        }).exceptionally(e -> null); // finding: checkCount
    }

    @Test
    public void failsForUnknown() {
        CompletableFuture<Void> unused = service.open("nobody").handle((list, error) -> { // finding: assertTrue
            assertTrue(error instanceof IllegalArgumentException);
            return null;
        });
    }

    @Test
    public void hidesItself() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        service.open("acme").whenComplete((list, error) -> { // finding: may be over
            try {
                assertEquals(2, list.size());
            } finally {
                over.countDown();
            }
        });
        over.await(5, TimeUnit.SECONDS);
    }

    private void checkOpen(List<String> invoices) {
        assertEquals(2, invoices.size());
    }

    private void checkCount(int n) {
        assertEquals(2, n);
    }

    static class InvoiceService {
        CompletableFuture<List<String>> open(String customer) {
            return CompletableFuture.supplyAsync(() -> List.of("1", "2"));
        }
    }
}
