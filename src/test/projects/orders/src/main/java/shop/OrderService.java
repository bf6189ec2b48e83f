package shop;

interface OrderService {

    Order load(long id);

    record Order(long id, String customer) {
    }
}
