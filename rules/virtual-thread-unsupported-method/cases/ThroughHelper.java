// example: release=21
package example;

// Hard: a helper of the class configures each thread that it gets.
class Pump {
    void start(Runnable in, Runnable out) {
        Thread reader = Thread.ofVirtual().unstarted(in);
        prepare(reader, "in");
        reader.start();
        var writer = Thread.ofVirtual().factory().newThread(out);
        prepare(writer, "out");
        writer.start();
    }

    private void prepare(Thread thread, String name) {
        thread.setName(name);
        thread.setPriority(Thread.MAX_PRIORITY); // finding: its priority
    }
}
