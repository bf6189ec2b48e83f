// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class ExchangeRates {
    interface Bank {
        double rate(String pair);
    }

    private final Joiner<Double, Double> fastest = Joiner.anySuccessfulResultOrThrow();
    private final List<Bank> banks;

    ExchangeRates(List<Bank> banks) {
        this.banks = banks;
    }

    double rate(String pair) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(fastest)) { // finding: serves other scopes as well
            banks.forEach(bank -> scope.fork(() -> bank.rate(pair)));
            return scope.join();
        }
    }
}
