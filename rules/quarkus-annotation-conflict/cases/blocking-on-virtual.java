// Trap: both say that the method may wait
package example;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;

class ReportConsumer {
    @Blocking
    @RunOnVirtualThread
    public void consume(String report) {
        System.out.println(report);
    }

    @Blocking
    @RunOnVirtualThread
    public Uni<String> process(String report) {
        return Uni.createFrom().item(report);
    }
}
