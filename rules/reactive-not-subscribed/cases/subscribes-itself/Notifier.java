package example;

// Trap: the methods begin the work by themselves and give their publisher for those who want to know the end
class Notifier {
    private final PushChannel channel;

    Notifier(PushChannel channel) {
        this.channel = channel;
    }

    void broadcast(String text) {
        channel.pushNow(text);
        channel.pushed();
    }
}
