// Trap: the thread registers itself as a hook when it is made; the virtual machine starts it.
package example;

class Ledger {
    private static final Saving SAVING = new Saving();

    void open(String name) {
        SAVING.keep(name);
    }

    private static class Saving extends Thread {
        private volatile String last = "";

        Saving() {
            Runtime.getRuntime().addShutdownHook(this);
        }

        void keep(String name) {
            last = name;
        }

        @Override
        public void run() {
            System.out.println("saved " + last);
        }
    }
}
