// Trap: a timer's handle is dropped, or the failure goes to a callback or a future that was handed in
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class Publisher {
    private final Timers timers;
    private final Tasks tasks;
    private final TaskSession session = new TaskSession();
    private final TaskPromise published = new TaskPromise();

    Publisher(Timers timers, Tasks tasks) {
        this.timers = timers;
        this.tasks = tasks;
    }

    void start(TaskCallback callback, CompletableFuture<String> result) {
        timers.scheduleWithRepetition(this::publish, 5, TimeUnit.SECONDS);
        tasks.run("publish", callback);
        tasks.runInto(result);
        tasks.runFor(session);
        tasks.runInto("publish", published);
    }

    void runAlone() {
        tasks.run("publish", null).isDone();
    }

    private void publish() { }
}

interface Timers {
    ScheduledFuture<?> scheduleWithRepetition(Runnable task, long delay, TimeUnit unit);
}

interface Tasks {
    CompletableFuture<String> run(String name, TaskCallback callback);

    CompletableFuture<String> runInto(CompletableFuture<String> result);

    CompletableFuture<Void> runFor(ConnectionListener listener);

    CompletableFuture<String> runInto(String name, TaskPromise result);
}

interface ConnectionListener {
    void afterConnectFailure(Throwable e);
}

class TaskSession implements ConnectionListener {
    private Throwable failure;

    @Override
    public void afterConnectFailure(Throwable e) {
        failure = e;
    }
}

class TaskPromise {
    void fail(Throwable e) { }
}

interface TaskCallback {
    void failed(Throwable e);
}
