package dev.asynclint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Streams whose functions run on the common pool as well as on the caller's thread. */
public final class ParallelStreams {

    private ParallelStreams() {
    }

    /** The functions that a chain gives to a stream after this call has made it parallel; none when it does not. */
    public static List<Body> functionsAfter(Call call) {
        List<Body> functions = new ArrayList<>();
        boolean parallel = call.name().equals("parallelStream") && call.isTo("java.util.Collection", "parallelStream")
                || call.isTo("java.util.stream.BaseStream", "parallel");
        for (Call next = parallel ? call.next().orElse(null) : null; next != null && !next.name().equals("sequential");
                next = next.next().orElse(null)) {
            next.arguments().stream().map(call.file()::bodyAt).filter(Objects::nonNull).forEach(functions::add);
        }
        return functions;
    }
}
