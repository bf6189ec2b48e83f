// Trap: the project's own Test annotation marks laboratory samples, not tests of code
package example;

class Laboratory {
    @Test("blood")
    void centrifuge() throws InterruptedException {
        Thread.sleep(60_000);
    }
}

@interface Test {
    String value();
}
