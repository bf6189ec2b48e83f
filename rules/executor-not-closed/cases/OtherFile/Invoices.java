package example;

// Hard: the pool is a class of the project.
class Invoices {
    private final MeteredExecutor pool = new MeteredExecutor(4); // finding: `pool`

    void print(Runnable invoice) {
        pool.execute(invoice);
    }

    void close() {
        System.out.println(pool.getQueue().size() + " invoices are left");
    }
}
