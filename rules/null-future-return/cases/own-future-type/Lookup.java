// example: profile=strict
package example;

// Hard: the future is the project's own subtype, declared in another file
class Lookup {
    ReplyFuture ask(String host) {
        try {
            return new ReplyFuture(host);
        } catch (IllegalArgumentException e) {
            return null; // finding: in place of a `ReplyFuture`
        }
    }

    String name(String host) {
        return host.isEmpty() ? null : host;
    }
}
