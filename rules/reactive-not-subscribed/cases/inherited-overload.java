package example;

import java.util.Map;
import reactor.core.publisher.Mono;

// Trap: of two overloads the inherited one is meant, which gives nothing: its parameter's type is a member of the superclass
class FormBinder extends Binder {

    Mono<Void> fill(Form form) {
        return values(form).doOnNext(values -> fill(new Values(values))).then();
    }

    private Mono<Map<String, String>> values(Form form) {
        return Mono.fromSupplier(form::values);
    }

    private record Values(Map<String, String> values) implements Source {
        @Override
        public String value(String name) {
            return values.get(name);
        }
    }
}

class Binder {

    void fill(Source source) {
        System.out.println(source.value("name"));
    }

    interface Source {
        String value(String name);
    }
}

interface Form {
    Map<String, String> values();
}
