package example;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Lane extends ThreadPoolExecutor {
    Lane() {
        super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(100));
    }
}
