package example;

import java.util.Locale;

// Hard: the class of ThreadLocal is the project's.
class LocaleContext {
    private static final NamedThreadLocal<Locale> CURRENT = new NamedThreadLocal<>("locale");

    void enter(Locale locale) {
        CURRENT.set(locale); // finding: `CURRENT`
    }

    Locale current() {
        return CURRENT.get() == null ? Locale.ROOT : CURRENT.get();
    }
}
