package example;

import java.util.List;

public class Outbox {
    private final Publisher publisher;

    public Outbox(Publisher publisher) {
        this.publisher = publisher;
    }

    public void drain(List<String> events) {
        for (String event : events) {
            publisher.publish(event);
        }
    }
}
