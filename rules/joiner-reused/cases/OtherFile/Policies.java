package example;

import java.util.concurrent.StructuredTaskScope.Joiner;

final class Policies {
    static final Joiner<String, String> FIRST = Joiner.anySuccessfulResultOrThrow();

    private Policies() {
    }
}
