package example;

// Hard: the class of ThreadLocal is the project's.
class Checkout {
    private final NamedThreadLocal<String> cart = new NamedThreadLocal<>("cart"); // finding: `cart`

    void open(String id) {
        cart.set(id);
    }
}
