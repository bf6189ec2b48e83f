package example;

import org.springframework.scheduling.annotation.Async;

abstract class AbstractImport {
    @Async
    public void load(String file) {
        System.out.println(file);
    }
}
