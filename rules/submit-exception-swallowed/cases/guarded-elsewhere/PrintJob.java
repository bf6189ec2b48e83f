package example;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class PrintJob implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(PrintJob.class);

    private final String report;

    PrintJob(String report) {
        this.report = report;
    }

    @Override
    public void run() {
        try {
            print();
        } catch (RuntimeException e) {
            log.warn("not printed", e);
        }
    }

    private void print() {
        System.out.println(report.strip());
    }
}
