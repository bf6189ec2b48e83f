// Trap: calls on verify(mock) start nothing, and assertThrows wants the call to fail before there is a future
package example;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class MailerTest {
    private final MailClient client = mock(MailClient.class);

    @Test
    void sendsOnce() {
        doReturn(CompletableFuture.completedFuture(null)).when(client).sendAsync("hello");
        new Mailer(client).greet();
        verify(client).sendAsync("hello");
        verify(client, times(1)).sendAsync("hello");
        Mockito.verify(client).sendAsync("hello");
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> new MailClient().sendAsync(null));
        assertThrows(NullPointerException.class, () -> {
            new MailClient().sendAsync(null);
        });
    }
}

class Mailer {
    private final MailClient client;

    Mailer(MailClient client) {
        this.client = client;
    }

    void greet() {
        client.sendAsync("hello").join();
    }
}

class MailClient {
    CompletableFuture<Void> sendAsync(String text) {
        int length = text.length();
        return CompletableFuture.runAsync(() -> System.out.println(length));
    }
}
