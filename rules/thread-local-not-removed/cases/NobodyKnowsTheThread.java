// example: profile=default
package example;

// Trap: in the default profile a value of which the class itself sees to it that it is set before each use.
class PathChecker {
    private static final ThreadLocal<String> OPERATION = new ThreadLocal<>();

    boolean check(String operation, String path) {
        OPERATION.set(operation);
        return walk(path);
    }

    private boolean walk(String path) {
        return path.startsWith(OPERATION.get());
    }
}
