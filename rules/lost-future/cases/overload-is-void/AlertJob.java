// Trap: the overload that is called returns nothing; only its namesakes return futures
package example;

class AlertJob {
    private final AlertSender sender;
    private final PagerClient pager;

    AlertJob(AlertSender sender, PagerClient pager) {
        this.sender = sender;
        this.pager = pager;
    }

    void alert(String text) {
        sender.send(text);
        pager.send(text, 3);
    }
}
