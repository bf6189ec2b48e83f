// example: release=21
package example;

// Trap: a method of which no caller is seen.
class Text {
    private static final ThreadLocal<StringBuilder> BUILDER = ThreadLocal.withInitial(StringBuilder::new);

    String join(String... parts) {
        StringBuilder builder = BUILDER.get();
        builder.setLength(0);
        for (String part : parts) {
            builder.append(part);
        }
        return builder.toString();
    }

    static void other() {
        Thread.startVirtualThread(() -> System.out.println("else"));
    }
}
