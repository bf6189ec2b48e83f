// example: release=21 profile=strict
// Hard: the file is written by the implementation of an interface, below a helper; the executor is another file's constant
package example;

class AuditService {
    private final AuditLog log;
    private final NullLog none = new NullLog();

    AuditService(AuditLog log) {
        this.log = log;
    }

    void record(String event) {
        Threads.VIRTUAL.execute(() -> log.append(event)); // finding: Files.writeString
        Threads.VIRTUAL.execute(() -> none.append(event));
        Threads.PLATFORM.execute(() -> log.append(event));
    }
}
