// Trap: who starts a process does not wait for it; who asks for its end does
package example;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.io.IOException;

class Help implements ActionListener {
    private final String page;

    Help(String page) {
        this.page = page;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        try {
            if (event.getActionCommand().equals("open")) {
                Runtime.getRuntime().exec(new String[] {"xdg-open", page});
            } else {
                new ProcessBuilder("make", page).start().waitFor(); // finding: Process.waitFor
            }
        } catch (IOException e) {
            System.getLogger("help").log(System.Logger.Level.WARNING, page, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
