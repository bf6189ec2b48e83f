// Trap: the helper asks on what thread it is, and waits for the UI thread only from another one.
package example;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.lang.reflect.InvocationTargetException;
import javax.swing.SwingUtilities;

class RefreshAction implements ActionListener {
    private int shown;

    @Override
    public void actionPerformed(ActionEvent event) {
        try {
            show(shown + 1);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void show(int number) throws InterruptedException, InvocationTargetException {
        Runnable update = () -> shown = number;
        if (SwingUtilities.isEventDispatchThread()) {
            update.run();
        } else {
            SwingUtilities.invokeAndWait(update);
        }
    }
}
