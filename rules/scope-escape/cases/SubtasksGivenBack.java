// Trap: joined subtasks may be given back, and so may their results.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Settled {
    private List<String> latest = List.of();

    <T> List<Subtask<T>> invokeAll(List<Callable<T>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<T>allUntil(s -> false))) {
            tasks.forEach(scope::fork);
            return scope.join().toList();
        }
    }

    <T> Subtask<T> one(Callable<T> task) throws InterruptedException {
        try (var scope = StructuredTaskScope.<T>open()) {
            Subtask<T> subtask = scope.fork(task);
            scope.join();
            return subtask;
        }
    }

    void keep(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            var subtasks = tasks.stream().map(scope::fork).toList();
            scope.join();
            latest = subtasks.stream().map(Subtask::get).toList();
        }
    }
}
