package example;

import java.util.concurrent.Semaphore;

class Limits {
    final Semaphore partner = new Semaphore(20);
}
