package example;

class PoliteGreeter implements Greeter {
    @Override
    public String greet(String name, long id) {
        return "Dear " + name + ", you are member " + id;
    }
}
