package example;

// Hard: no word of this file speaks of a publisher; its repository inherits the method from a library.
class Orders {
    private final OrderRepository repository;

    Orders(OrderRepository repository) {
        this.repository = repository;
    }

    void create(String order) {
        repository.save(order); // finding: OrderRepository.save
    }
}
