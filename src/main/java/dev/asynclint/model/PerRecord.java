package dev.asynclint.model;

import dev.asynclint.catalog.Category;
import dev.asynclint.facts.Condition;
import java.util.List;
import java.util.Optional;

/**
 * A Kafka record that is sent, and whose answer is waited for before anything else is sent.
 *
 * @param send the call that sends it
 * @param loop the loop over records around the wait; empty when there is none in the method
 */
public record PerRecord(Call send, Optional<Loop> loop) {

    /** What a call waits for, when that is one record: {@code send(r).get()}, {@code send(r); flush();}. */
    public static Optional<PerRecord> of(Call wait) {
        if (!wait.blocks() || wait.receiver() == null) {
            return Optional.empty();
        }
        FileModel file = wait.file();
        Optional<Loop> loop = Loop.around(wait);
        if (loop.filter(l -> !l.isOverData() && isRetry(l)).isPresent()) {
            return Optional.empty();
        }
        List<Call> sent = wait.isTo("org.apache.kafka.clients.producer.Producer", "flush") && loop.isPresent()
                ? file.calls().stream().filter(c -> c.body() == wait.body() && FileModel.isBefore(c.node(), wait.node())
                        && Loop.around(c).equals(loop) && String.valueOf(c.receiver()).equals(wait.receiver().toString())).toList()
                : wait.effect().filter(e -> e.category() == Category.FUTURE).isPresent()
                        ? file.futures().history(wait.receiver()) : List.of();
        return sent.stream().filter(PerRecord::isSend)
                .filter(c -> loop.map(l -> FileModel.isWithin(c.node(), l.node())).orElse(true))
                .findFirst().map(send -> new PerRecord(send, loop));
    }

    private static boolean isSend(Call call) {
        return call.isTo("org.apache.kafka.clients.producer.Producer", "send")
                || call.isTo("org.springframework.kafka.core.KafkaOperations", "send", "sendDefault");
    }

    /** {@code while (!sent)}, {@code for (int attempt = 0; …)}: the same record again. */
    private static boolean isRetry(Loop loop) {
        return loop.kind() == Loop.Kind.WHILE || loop.node().toString().matches("(?is)[^{]*(attempt|retr|tries).*");
    }

    /** To be asked where the wait stands in no loop: whether the method is called for each of many records. */
    public Optional<Condition.CalledInLoop> calledInLoop() {
        Body method = send.body().threadRoot();
        return loop.isEmpty() && method.isMethod() && !method.declaration().parameters().isEmpty()
                && !method.declaration().name().equals("new")
                ? Optional.of(new Condition.CalledInLoop(method.declaration().owner(), method.declaration().name(),
                        method.declaration().key())) : Optional.empty();
    }
}
