package example;

// Trap: a thread that its constructor starts, directly or through a method.
class Telemetry {
    void report() {
        new Reporter();
        new Heartbeat(5);
    }

    static class Reporter extends Thread {
        Reporter() {
            super("reporter");
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            System.out.println("report");
        }
    }

    static class Heartbeat extends Thread {
        Heartbeat(int seconds) {
            init(seconds);
        }

        private void init(int seconds) {
            setName("every " + seconds);
            start();
        }
    }
}
