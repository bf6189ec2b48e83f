// Hard: the result's type is the project's own future, declared in another file
package example;

import io.smallrye.common.annotation.RunOnVirtualThread;

class Tasks {
    @RunOnVirtualThread
    public Ticket open(String text) { // finding: gives a `Ticket`
        return new Ticket();
    }
}
