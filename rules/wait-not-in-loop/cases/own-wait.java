// Trap: other methods of these names
package example;

class Waiter {
    private final Kitchen kitchen = new Kitchen();

    void serve(int table) {
        if (table > 0) {
            kitchen.wait("soup");
            await(table);
        }
    }

    private void await(int table) {
    }

    static class Kitchen {
        void wait(String dish) {
        }
    }
}
