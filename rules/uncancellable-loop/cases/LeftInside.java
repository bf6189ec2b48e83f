// Trap: the loop is left by a return, a break out of it, or a throw.
package example;

import java.util.Queue;

class Drain implements Runnable {
    private final Queue<Runnable> tasks;
    private volatile boolean stopped;

    Drain(Queue<Runnable> tasks) {
        this.tasks = tasks;
    }

    @Override
    public void run() {
        while (true) {
            Runnable task = tasks.poll();
            if (task == null) {
                return;
            }
            task.run();
        }
    }

    Runnable other() {
        return () -> {
            rounds:
            for (;;) {
                for (Runnable task : tasks) {
                    if (stopped) {
                        break rounds;
                    }
                    task.run();
                }
            }
        };
    }
}
