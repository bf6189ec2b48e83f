package example;

import java.util.List;

class Nightly {
    private final Statements statements = new Statements();

    void print(List<String> customers) throws InterruptedException {
        for (String customer : customers) {
            statements.print(customer);
        }
    }
}
