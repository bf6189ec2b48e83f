package example;

class MemoryStore implements Store {
    @Override
    public String read(long id) {
        return "entry " + id;
    }

    @Override
    public boolean knows(long id) {
        return id > 0;
    }
}
