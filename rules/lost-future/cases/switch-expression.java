// Trap: the arms of a switch expression are values, though they look like statements
package example;

import java.util.concurrent.CompletableFuture;

class Router {
    private final Channels channels;

    Router(Channels channels) {
        this.channels = channels;
    }

    CompletableFuture<Void> route(Kind kind, String text) {
        return switch (kind) {
            case MAIL -> channels.mail(text);
            case SMS -> channels.sms(text);
            default -> CompletableFuture.failedFuture(new IllegalArgumentException(kind.name()));
        };
    }
}

enum Kind { MAIL, SMS, FAX }

interface Channels {
    CompletableFuture<Void> mail(String text);

    CompletableFuture<Void> sms(String text);
}
