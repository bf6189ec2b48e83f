// Trap: the join stands in a finally block, or in the method of a scope of the project's own.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Audit {
    static class VotingScope extends StructuredTaskScope<Boolean> {
        private volatile int yes;

        @Override
        protected void handleComplete(Subtask<? extends Boolean> subtask) {
            if (subtask.state() == Subtask.State.SUCCESS && subtask.get()) {
                yes++;
            }
        }

        boolean decide(int needed) throws InterruptedException {
            join();
            return yes >= needed;
        }
    }

    boolean vote(List<Callable<Boolean>> voters) throws InterruptedException {
        try (VotingScope scope = new VotingScope()) {
            voters.forEach(scope::fork);
            return scope.decide(voters.size() / 2 + 1);
        }
    }

    int count(List<Callable<Boolean>> voters) throws InterruptedException {
        try (var scope = new StructuredTaskScope<Boolean>()) {
            try {
                for (Callable<Boolean> voter : voters) {
                    scope.fork(voter);
                }
                return voters.size();
            } finally {
                scope.join();
            }
        }
    }
}
