package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class InvoiceMailer {
    private static final CompletableFuture<Void> NOTHING_TO_DO = CompletableFuture.completedFuture(null);

    private final Templates templates;
    private final MailGateway gateway;

    InvoiceMailer(Templates templates, MailGateway gateway) {
        this.templates = templates;
        this.gateway = gateway;
    }

    CompletableFuture<Void> send(Invoice invoice) {
        if (invoice.email() == null) {
            return CompletableFuture.failedFuture(new IllegalArgumentException("no address: " + invoice));
        }
        return templates.render(invoice).thenCompose(text -> gateway.send(invoice.email(), text));
    }

    CompletionStage<Void> remind(Invoice invoice) {
        return templates.render(invoice).thenCompose(text -> {
            if (invoice.isPaid()) {
                return CompletableFuture.completedFuture(null);
            }
            return gateway.send(invoice.email(), text);
        });
    }

    CompletionStage<Void> archive(Invoice invoice) {
        return invoice.isPaid() ? gateway.send("archive@example.org", invoice.toString()) : NOTHING_TO_DO;
    }
}

interface Templates {
    CompletableFuture<String> render(Invoice invoice);
}

interface MailGateway {
    CompletableFuture<Void> send(String to, String text);
}

record Invoice(String email, boolean isPaid) { }
