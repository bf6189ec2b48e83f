package dev.asynclint.catalog;

import java.util.EnumSet;
import java.util.Set;

/** What a blocked thread waits for. */
public enum Category {
    SLEEP("sleeps"), FUTURE("waits for a future"), WAIT("waits"), QUEUE("waits on a queue"), LOCK("waits for a lock"),
    HTTP("waits for an HTTP response"), NET("waits for the network"),
    DNS("looks a host name up"), DB("waits for the database"),
    FILE("does file I/O"), PROCESS("waits for a process"), CONSOLE("waits for console input"),
    MESSAGING("waits for a message broker");

    private final String verb;

    Category(String verb) {
        this.verb = verb;
    }

    /** What the thread does, in the third person: {@code waits for the database}. */
    public String verb() {
        return verb;
    }

    /** Waits that a reviewer would insist on: all but brief ones (locks) and those that depend on the disk. */
    public static Set<Category> serious() {
        return EnumSet.complementOf(EnumSet.of(LOCK, FILE, CONSOLE));
    }

    public static Set<Category> allBut(Category first, Category... rest) {
        return EnumSet.complementOf(EnumSet.of(first, rest));
    }
}
