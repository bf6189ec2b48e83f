// Hard: the maximum is a constant of another file, whose name promises a limit.
package example;

final class Limits {
    static final int MAX_THREADS = Integer.MAX_VALUE;
    static final int MAX_WRITERS = 16;

    private Limits() {}
}
