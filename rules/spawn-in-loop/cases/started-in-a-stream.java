package example;

import java.util.List;
import java.util.stream.IntStream;

// Hard: one function of a stream makes the threads, the next one starts them.
class Posts {
    void send(List<String> letters) {
        letters.stream().map(letter -> new Thread(() -> System.out.println(letter))).forEach(Thread::start); // finding: Thread.start
    }

    // Trap: as many as there are processors; threads that were made elsewhere.
    void work(Runnable task, List<Thread> crew) {
        IntStream.range(0, Runtime.getRuntime().availableProcessors()).mapToObj(i -> new Thread(task)).forEach(Thread::start);
        crew.forEach(Thread::start);
    }
}
