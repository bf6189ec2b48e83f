package example;

import org.slf4j.MDC;

// Trap: the thread of main does nothing else afterwards.
class Tool {
    public static void main(String[] args) {
        MDC.put("tool", args[0]);
        System.out.println(args.length);
    }
}
