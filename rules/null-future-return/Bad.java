// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class InvoiceMailer {
    private final Templates templates;
    private final MailGateway gateway;

    InvoiceMailer(Templates templates, MailGateway gateway) {
        this.templates = templates;
        this.gateway = gateway;
    }

    CompletableFuture<Void> send(Invoice invoice) {
        if (invoice.email() == null) {
            return null; // finding: in place of a `CompletableFuture`
        }
        return templates.render(invoice).thenCompose(text -> gateway.send(invoice.email(), text));
    }

    CompletionStage<Void> remind(Invoice invoice) {
        return templates.render(invoice).thenCompose(text -> {
            if (invoice.isPaid()) {
                return null; // finding: NullPointerException
            }
            return gateway.send(invoice.email(), text);
        });
    }

    CompletionStage<Void> archive(Invoice invoice) {
        return invoice.isPaid() ? gateway.send("archive@example.org", invoice.toString()) : null; // finding: archive
    }
}

interface Templates {
    CompletableFuture<String> render(Invoice invoice);
}

interface MailGateway {
    CompletableFuture<Void> send(String to, String text);
}

record Invoice(String email, boolean isPaid) { }
