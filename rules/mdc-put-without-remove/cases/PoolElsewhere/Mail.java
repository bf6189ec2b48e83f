package example;

import org.slf4j.MDC;

// Hard: the pool on whose threads the value stays is made in another file.
class Mail {
    void send(String to, String text) {
        Pools.MAIL.submit(() -> {
            MDC.put("to", to); // finding: Nothing in this file removes
            System.out.println(text);
        });
    }
}
