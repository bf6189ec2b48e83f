// Hard: invoke takes a function that gives nothing back; call takes one that gives the next step
package example;

import io.smallrye.mutiny.Uni;

interface Fruits {
    Uni<String> find(String id);

    Uni<Void> delete(String fruit);

    default Uni<String> remove(String id) {
        return find(id).invoke(fruit -> delete(fruit)); // finding: delete
    }

    default Uni<Void> removed(String id) {
        return find(id).chain(fruit -> delete(fruit));
    }
}
