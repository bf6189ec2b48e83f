package example;

import java.util.ArrayDeque;
import java.util.Deque;

// Trap: the project's own Thread, a conversation of messages, has no start.
class Forum {
    private final Deque<Thread> threads = new ArrayDeque<>();

    int open(String title) {
        Thread thread = new Thread(title);
        thread.posts().add("first");
        return thread.posts().size() + threads.size();
    }

    record Thread(String title, Deque<String> posts) {
        Thread(String title) {
            this(title, new ArrayDeque<>());
        }
    }
}
