// Hard: a method of the class hands the answer on, and its caller drops it.
package example;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Sessions {
    private final ConcurrentHashMap<String, CountDownLatch> opening = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> tokens = new ConcurrentHashMap<>();

    String token(String user) throws InterruptedException {
        awaitOpened(user); // finding: as if what it waits for had happened
        return tokens.get(user);
    }

    String tokenOrGuest(String user) throws InterruptedException {
        return awaitOpened(user) ? tokens.get(user) : "guest";
    }

    private boolean awaitOpened(String user) throws InterruptedException {
        CountDownLatch opened = opening.computeIfAbsent(user, name -> new CountDownLatch(1));
        return opened.await(3, TimeUnit.SECONDS);
    }
}
