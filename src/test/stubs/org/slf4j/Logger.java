package org.slf4j;

public interface Logger {
    void debug(String message);

    void debug(String format, Object argument);

    void info(String message);

    void info(String format, Object argument);

    void warn(String message);

    void warn(String message, Throwable thrown);

    void warn(String format, Object argument);

    void warn(String format, Object first, Object second);

    void error(String message, Throwable thrown);
}
