package example;

// Hard: an inner class of thread, and one that is anonymous.
class Scanner {
    void scan(String host) {
        Probe probe = new Probe(host);
        probe.run(); // finding: Probe.run
        Thread anonymous = new Thread() {
            @Override
            public void run() {
                System.out.println(host);
            }
        };
        anonymous.run(); // finding: Thread.run
    }

    private static class Probe extends Thread {
        private final String host;

        Probe(String host) {
            this.host = host;
        }

        @Override
        public void run() {
            System.out.println(host);
        }
    }
}
