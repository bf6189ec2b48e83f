package example;

interface Greeter {
    String greet(String name, long id);
}
