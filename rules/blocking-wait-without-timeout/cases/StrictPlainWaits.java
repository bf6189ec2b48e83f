// Hard: the strict profile names the plain waits too, but not consumer loops, conditions and main().
// example: profile=strict
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

class Stages {
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CyclicBarrier barrier;
    private final BlockingQueue<String> answers;

    Stages(CyclicBarrier barrier, BlockingQueue<String> answers) {
        this.barrier = barrier;
        this.answers = answers;
    }

    void awaitReady() throws InterruptedException {
        ready.await(); // finding: CountDownLatch.await
    }

    void meet() throws Exception {
        barrier.await(); // finding: CyclicBarrier.await
    }

    String ask(BlockingQueue<String> questions, String question) throws InterruptedException {
        if (!questions.offer(question)) {
            throw new IllegalStateException("too many questions");
        }
        return answers.take(); // finding: BlockingQueue.take
    }

    void consume() throws InterruptedException {
        while (true) {
            System.getLogger("stages").log(System.Logger.Level.INFO, answers.take());
        }
    }

    synchronized void awaitAnswers() throws InterruptedException {
        while (answers.isEmpty()) {
            wait();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
