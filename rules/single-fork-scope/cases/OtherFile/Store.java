package example;

class Store {
    String row(long id) {
        return "row " + id;
    }
}
