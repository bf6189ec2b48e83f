package example;

import java.util.concurrent.StructuredTaskScope;

class NamedScope extends StructuredTaskScope<String> {
    private final String name;

    NamedScope(String name) {
        super(name, Thread.ofVirtual().factory());
        this.name = name;
    }

    String name() {
        return name;
    }
}
