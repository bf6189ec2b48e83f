package example;

import java.util.List;

class Relay {
    void relay(List<StringBuilder> requests, StringBuilder answers) throws InterruptedException {
        for (StringBuilder request : requests) {
            Thread there = Copies.copyAsync(request, answers);
            there.join();
        }
    }
}
