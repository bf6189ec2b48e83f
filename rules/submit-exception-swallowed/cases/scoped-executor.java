// Hard: close() of the executor waits for the tasks, but it does not ask how they ended
package example;

import java.util.List;
import java.util.concurrent.Executors;

class Invoices {
    private final InvoiceStore store;

    Invoices(InvoiceStore store) {
        this.store = store;
    }

    void writeAll(List<String> invoices) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String invoice : invoices) {
                threads.submit(() -> store.write(invoice)); // finding: submit
            }
            invoices.forEach(invoice -> {
                threads.submit(() -> store.index(invoice)); // finding: submit
            });
        }
    }
}

interface InvoiceStore {
    void write(String invoice);

    void index(String invoice);
}
