package example;

import java.util.concurrent.StructuredTaskScope;

class AuditedScope extends StructuredTaskScope<String> { // finding: sealed interface
    void audit() {
        System.out.println("audit");
    }
}
