// Hard: the pool is used in another file than the one that makes it.
// example: profile=strict
package example;

class Checkout {
    void pay(String order) {
        Pools.PAYMENTS.execute(() -> System.getLogger("pay").log(System.Logger.Level.INFO, order));
    }
}
