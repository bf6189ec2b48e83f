// Hard: that limits.partner is a semaphore is to be seen in another file.
package example;

import java.util.concurrent.Callable;

class Gateway {
    private final Limits limits;

    Gateway(Limits limits) {
        this.limits = limits;
    }

    String ask(Callable<String> partner) throws Exception {
        limits.partner.acquire(); // finding: when what stands between throws
        String answer = partner.call();
        limits.partner.release();
        return answer;
    }

    String askSafely(Callable<String> partner) throws Exception {
        limits.partner.acquire();
        try {
            return partner.call();
        } finally {
            limits.partner.release();
        }
    }
}
