// Hard: the loop calls notifyLater for each user, and startCleaner once.
package example;

import java.util.Set;

class Campaign {
    private final Notifier notifier;

    Campaign(Notifier notifier) {
        this.notifier = notifier;
    }

    void launch(Set<String> users) {
        notifier.startCleaner();
        for (String user : users) {
            if (!user.isBlank()) {
                notifier.notifyLater(user);
            }
        }
    }
}
