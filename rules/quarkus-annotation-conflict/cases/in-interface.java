// Hard: on the method of an interface, and on a generic one with a bound
package example;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;

interface Feed<T extends Comparable<T>> {
    @NonBlocking
    @RunOnVirtualThread
    T latest(); // finding: contradict each other

    @RunOnVirtualThread
    <S extends T> Uni<S> next(Class<S> type); // finding: is for methods that block
}
