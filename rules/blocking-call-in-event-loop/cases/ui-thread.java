// Hard: the thread that draws the window is an event loop as well
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

class Window {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService pool;
    private final JLabel label = new JLabel();

    Window(ExecutorService pool) {
        this.pool = pool;
    }

    void show(JButton button) {
        button.addActionListener(event -> {
            Future<String> news = pool.submit(this::load);
            try {
                label.setText(news.get()); // finding: Future.get
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        SwingUtilities.invokeLater(() -> label.setText(load())); // finding: HttpClient.send
        pool.execute(() -> {
            String news = load();
            SwingUtilities.invokeLater(() -> label.setText(news));
        });
    }

    private String load() {
        try {
            return http.send(HttpRequest.newBuilder(URI.create("http://news")).build(), HttpResponse.BodyHandlers.ofString()).body();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
