package example;

import java.util.concurrent.Executor;
import org.springframework.transaction.annotation.Transactional;

// Hard: the task uses the database through a class of another file that opens no transaction of its own.
@Transactional
class Stock {
    private final StockDao dao;
    private final Executor pool;

    Stock(StockDao dao, Executor pool) {
        this.dao = dao;
        this.pool = pool;
    }

    public void reserve(String article, int left) {
        new Thread(() -> dao.update(article, left)).start(); // finding: StockDao.update
    }

    // Trap: that method has a transaction of its own.
    public void note(String article, int left) {
        pool.execute(() -> dao.updateByItself(article, left));
    }
}
