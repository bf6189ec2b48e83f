package dev.asynclint.rule;

/** The thirteen families of rules, named as they are in options and reports. */
public enum Family {
    BLOCKING("blocking"), VIRTUAL_THREADS("virtual-threads"), LOST_FUTURES("lost-futures"), TIMEOUTS("timeouts"),
    BOUNDING("bounding"), EXECUTORS("executors"), CONTEXT("context"), STRUCTURED("structured"),
    CANCELLATION("cancellation"), LOCKS("locks"), TESTS("tests"), FRAMEWORKS("frameworks"),
    EFFICIENCY("efficiency");

    private final String label;

    Family(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
