// Trap: the note is taken in one round of the loop, and the flag is set again in the round that gets through.
package example;

import java.util.concurrent.BlockingQueue;

class Mailbox {
    private final BlockingQueue<String> letters;

    Mailbox(BlockingQueue<String> letters) {
        this.letters = letters;
    }

    void put(String letter) {
        boolean interrupted = false;
        while (true) {
            try {
                letters.put(letter);
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }
}
