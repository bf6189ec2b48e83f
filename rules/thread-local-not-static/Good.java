package example;

import java.text.NumberFormat;
import java.util.Locale;

class Invoice {
    private static final ThreadLocal<NumberFormat> FORMAT =
            ThreadLocal.withInitial(() -> NumberFormat.getCurrencyInstance(Locale.UK));

    String print(double[] amounts) {
        StringBuilder line = new StringBuilder();
        for (double amount : amounts) {
            line.append(FORMAT.get().format(amount));
        }
        return line.toString();
    }
}
