package dev.asynclint.rule;

/** The families of rules, named as they are in options and reports; the last watches over suppressions. */
public enum Family {
    BLOCKING("blocking"), VIRTUAL_THREADS("virtual-threads"), LOST_FUTURES("lost-futures"), TIMEOUTS("timeouts"),
    BOUNDING("bounding"), EXECUTORS("executors"), CONTEXT("context"), STRUCTURED("structured"),
    CANCELLATION("cancellation"), LOCKS("locks"), TESTS("tests"), FRAMEWORKS("frameworks"),
    EFFICIENCY("efficiency"), SUPPRESSIONS("suppressions");

    private final String label;

    Family(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
