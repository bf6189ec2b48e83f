package example;

interface Store {
    String read(long id);

    boolean knows(long id);
}
