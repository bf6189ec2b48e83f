// example: profile=strict
// Hard: the publisher is made in another file, by a method that looks at the failure and by one that does not
package example;

class Reader {
    private final Feed feed = new Feed();

    void read() {
        feed.next().subscribe(entry -> System.out.println(entry)); // finding: subscribe
        feed.nextOrNothing().subscribe(entry -> System.out.println(entry));
    }
}
