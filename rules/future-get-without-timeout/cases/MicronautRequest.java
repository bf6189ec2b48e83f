// Hard: a request of Micronaut waits, on the event loop or on a pool's thread
package example;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

@Controller("/loans")
class Loans {
    private final Shelf shelf;

    Loans(Shelf shelf) {
        this.shelf = shelf;
    }

    @Get("/{isbn}")
    String loan(String isbn) {
        return shelf.loan(isbn).join(); // finding: request
    }

    @Get("/soon/{isbn}")
    String loanSoon(String isbn) {
        return shelf.loan(isbn).orTimeout(2, TimeUnit.SECONDS).join();
    }

    interface Shelf {
        CompletableFuture<String> loan(String isbn);
    }
}
