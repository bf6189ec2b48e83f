// Hard: the worker's `done` waits for another one, which may still be at work.
package example;

import java.util.concurrent.ExecutionException;
import javax.swing.JLabel;
import javax.swing.SwingWorker;

class Comparison {
    private final JLabel label = new JLabel();
    private final SwingWorker<String, Void> reference;

    Comparison(SwingWorker<String, Void> reference) {
        this.reference = reference;
    }

    void start() {
        new SwingWorker<String, Void>() {
            @Override
            protected String doInBackground() {
                return "north";
            }

            @Override
            protected void done() {
                try {
                    label.setText(get() + " / " + reference.get()); // finding: SwingWorker.get
                } catch (InterruptedException | ExecutionException e) {
                    label.setText(e.getMessage());
                }
            }
        }.execute();
    }
}
