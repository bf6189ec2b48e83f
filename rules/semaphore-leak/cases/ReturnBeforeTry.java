// Hard: a return between taking the permit and the try keeps it
package example;

import java.util.concurrent.Semaphore;

class Gateway {
    private final Semaphore slots = new Semaphore(10);

    String call(String request) throws InterruptedException {
        slots.acquire(); // finding: return
        if (request.isEmpty()) {
            return "";
        }
        try {
            return send(request);
        } finally {
            slots.release();
        }
    }

    String callOrRefuse(String request) {
        if (!slots.tryAcquire()) {
            return "busy";
        }
        try {
            return send(request);
        } finally {
            slots.release();
        }
    }

    String callOrGiveBack(String request) throws InterruptedException {
        slots.acquire();
        if (request.isEmpty()) {
            slots.release();
            return "";
        }
        try {
            return send(request);
        } finally {
            slots.release();
        }
    }

    private String send(String request) {
        return request;
    }
}
