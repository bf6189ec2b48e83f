package example;

class FakeClock {
    private long now;

    void sleep(long millis) {
        now += millis;
    }
}
