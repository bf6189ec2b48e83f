package example;

class Schema {
    private final Spaces spaces = new Spaces();

    Space load(String name) {
        return spaces.load(name);
    }
}

class Spaces {
    Space load(String name) {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Space(name);
    }
}

record Space(String name) {
}
