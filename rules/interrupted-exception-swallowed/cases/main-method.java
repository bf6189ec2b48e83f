// Trap: main ends with its thread, nobody is left to ask
package example;

class Demo {
    public static void main(String[] args) {
        try {
            Thread.sleep(1000);
            System.out.println("done");
        } catch (InterruptedException e) {
            System.err.println("interrupted");
        }
    }
}
