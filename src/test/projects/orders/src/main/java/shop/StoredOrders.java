package shop;

import javax.sql.DataSource;

final class StoredOrders implements OrderService {

    private final DataSource source;

    StoredOrders(DataSource source) {
        this.source = source;
    }

    @Override
    public Order load(long id) {
        return new Order(id, Sql.text(source, "select customer from orders where id = ?", id));
    }
}
