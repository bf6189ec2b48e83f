package example;

class LevelCompactor extends Compactor {
    @Override
    void compact() {
        System.out.println("levels");
    }
}
