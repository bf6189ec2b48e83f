package example;

import java.util.concurrent.CountDownLatch;

class Services {
    final CountDownLatch ready = new CountDownLatch(3);

    String address() {
        return "localhost:8080";
    }
}
