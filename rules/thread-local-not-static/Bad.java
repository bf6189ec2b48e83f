package example;

import java.text.NumberFormat;
import java.util.Locale;

class Invoice {
    private final ThreadLocal<NumberFormat> format = // the format is not safe for threads
            ThreadLocal.withInitial(() -> NumberFormat.getCurrencyInstance(Locale.UK)); // finding: `format`
    private ThreadLocal<StringBuilder> line = new ThreadLocal<>(); // finding: `line`

    String print(double[] amounts) {
        if (line.get() == null) {
            line.set(new StringBuilder());
        }
        for (double amount : amounts) {
            line.get().append(format.get().format(amount));
        }
        return line.get().toString();
    }
}
