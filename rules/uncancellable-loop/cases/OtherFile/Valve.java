package example;

class Valve {
    private int turns;

    void turn() {
        turns++;
    }
}
