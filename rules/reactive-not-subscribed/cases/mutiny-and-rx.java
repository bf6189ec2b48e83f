package example;

import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.reactivestreams.Publisher;

// Hard: Mutiny, RxJava and plain Publishers, in a loop, as a void method's last line, in a variable nobody reads
class StockSync {
    private final Warehouse warehouse;

    StockSync(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    void sync(List<String> items) {
        for (String item : items) {
            warehouse.refresh(item).invoke(n -> System.out.println(item + ": " + n)); // finding: Uni
        }
        var reserved = warehouse.reserve(items.get(0)); // finding: Single
        warehouse.close(); // finding: Publisher
    }

    Uni<Integer> total(String item) {
        return warehouse.refresh(item).chain(n -> {
            warehouse.refresh("total"); // finding: refresh
            return Uni.createFrom().item(n);
        });
    }
}

interface Warehouse {
    Uni<Integer> refresh(String item);

    Single<Boolean> reserve(String item);

    Publisher<Void> close();
}
