package example;

import java.util.List;

// Hard: nothing in this file says that the store is reactive; its methods and those it inherits give publishers
class Checkout {
    private final CartStore carts;

    Checkout(CartStore carts) {
        this.carts = carts;
    }

    void pay(String cart) {
        carts.markPaid(cart); // finding: CartStore.markPaid
        carts.size(cart);
    }

    void expire(List<String> old) {
        old.forEach(carts::remove); // finding: remove
        old.forEach(cart -> carts.remove(cart)); // finding: remove
    }
}
