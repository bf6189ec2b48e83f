package example;

// Trap: a thread of a screw is no thread of the JVM.
class Lathe {
    void cut(Thread thread) {
        thread.run();
    }

    interface Thread {
        double pitch();

        default void run() {
            System.out.println(pitch());
        }
    }
}
