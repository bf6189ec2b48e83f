package example;

import java.util.concurrent.CompletableFuture;
import org.springframework.transaction.annotation.Transactional;

// Trap: another bean may have a transaction of its own.
class Registration {
    private final Mailer mailer;

    Registration(Mailer mailer) {
        this.mailer = mailer;
    }

    @Transactional
    public void register(String user) {
        CompletableFuture.runAsync(() -> mailer.welcome(user));
    }

    interface Mailer {
        void welcome(String user);
    }
}
