package example;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

// Hard: a timer's thread, an anonymous task, read through a method of the class.
class Reminders {
    private static final InheritableThreadLocal<String> OWNER = new InheritableThreadLocal<>();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);

    void remind(String owner) {
        OWNER.set(owner);
        timer.schedule(() -> mail("again"), 1, TimeUnit.HOURS); // finding: Reminders.mail
        timer.submit(new Callable<String>() {
            @Override
            public String call() {
                return OWNER.get(); // finding: InheritableThreadLocal.get
            }
        });
    }

    void repeat() {
        timer.scheduleAtFixedRate(() -> System.out.println(OWNER.get()), 1, 1, TimeUnit.HOURS); // finding: InheritableThreadLocal.get
    }

    private void mail(String text) {
        System.out.println(OWNER.get() + text);
    }
}
