// Hard: publishers: each is subscribed to by the wait in the loop
package example;

import io.netty.channel.Channel;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

interface Mails {
    Mono<Void> send(String address);
}

class Newsletter {
    private final Mails mails;

    Newsletter(Mails mails) {
        this.mails = mails;
    }

    void send(List<String> addresses) {
        for (String address : addresses) {
            mails.send(address).block(Duration.ofSeconds(10)); // finding: one after the other
        }
    }

    void dropAll(List<Channel> channels) throws InterruptedException {
        for (Channel channel : channels) {
            channel.close().sync(); // finding: one after the other
        }
    }
}
