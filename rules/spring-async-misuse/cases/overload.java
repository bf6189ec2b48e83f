// Trap: which overload is called depends on types of which nothing is known
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

interface Draft {
    Group build();
}

interface Group {
}

@Service
class Rollouts {
    @Async
    public CompletableFuture<Integer> validate(List<Draft> drafts, Long created) {
        return CompletableFuture.completedFuture(validate(drafts.stream().map(Draft::build).toList(), 3L));
    }

    private int validate(java.util.Collection<Group> groups, long targets) {
        return groups.size();
    }
}
