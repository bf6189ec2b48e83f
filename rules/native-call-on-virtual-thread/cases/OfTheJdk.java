// example: release=21
package example;

// Trap: native methods of the JDK are short, or know how to let the carrier go.
class Clock {
    void tick() {
        Thread.startVirtualThread(() -> {
            long now = System.nanoTime();
            int[] copy = new int[4];
            System.arraycopy(new int[] {1, 2, 3, 4}, 0, copy, 0, 4);
            System.out.println(now + new Object().hashCode() + copy.length);
        });
    }
}
