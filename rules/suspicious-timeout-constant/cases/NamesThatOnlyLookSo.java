// Trap: params, forms, seconds of a duel and a minimum are no units of time.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class Forms {
    private int params;
    private int min;
    private int atoms;
    private int second;
    private int holidays;
    private static final int MAX_DAYS_TO_MILLIS = 20;

    void poll(BlockingQueue<String> forms) throws InterruptedException {
        String first = forms.poll(params, TimeUnit.SECONDS);
        String next = forms.poll(min, TimeUnit.SECONDS);
        String third = forms.poll(atoms, TimeUnit.SECONDS);
        String fourth = forms.poll(second, TimeUnit.MINUTES);
        String sixth = forms.poll(MAX_DAYS_TO_MILLIS, TimeUnit.HOURS);
        String fifth = forms.poll(holidays, TimeUnit.SECONDS);
        System.getLogger("forms").log(System.Logger.Level.DEBUG, "{0} {1} {2} {3} {4}", sixth + first, next, third, fourth, fifth);
    }
}
