// example: profile=strict
package example;

import java.util.function.Function;

// Trap: a type of the project with this method
class Parser {
    Result<Integer> parse(Result<String> text) {
        return text.thenCompose(t -> Result.completedFuture(t.length()));
    }
}

class Result<T> {
    private final T value;

    Result(T value) {
        this.value = value;
    }

    static <T> Result<T> completedFuture(T value) {
        return new Result<>(value);
    }

    <U> Result<U> thenCompose(Function<T, Result<U>> next) {
        return next.apply(value);
    }
}
