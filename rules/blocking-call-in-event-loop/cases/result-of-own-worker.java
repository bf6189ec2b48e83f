// Trap: `done` is called when the work is over; the worker's own `get` has its result then.
package example;

import java.util.concurrent.ExecutionException;
import javax.swing.JLabel;
import javax.swing.SwingWorker;

class Survey {
    private final JLabel label = new JLabel();

    void start() {
        new SwingWorker<String, Void>() {
            @Override
            protected String doInBackground() {
                return "north";
            }

            @Override
            protected void done() {
                try {
                    label.setText(get());
                } catch (InterruptedException | ExecutionException e) {
                    label.setText(e.getMessage());
                }
            }
        }.execute();
    }
}
