// Trap: two methods of one class, an overload, a method of an anonymous class
package example;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import java.util.function.Supplier;

class Views {
    @Blocking
    public String render(String name) {
        return name;
    }

    @NonBlocking
    public String render(int id) {
        Supplier<String> inner = new Supplier<>() {
            @Override
            public String get() {
                return "view " + id;
            }
        };
        return inner.get();
    }
}
