// Trap: invokeAll gives futures that are complete
package example;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class SearchServlet extends HttpServlet {
    private final ExecutorService pool;
    private final List<Callable<String>> sources;

    SearchServlet(ExecutorService pool, List<Callable<String>> sources) {
        this.pool = pool;
        this.sources = sources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            for (Future<String> hit : pool.invokeAll(sources, 2, TimeUnit.SECONDS)) {
                response.getWriter().write(hit.get());
            }
            List<Future<String>> more = pool.invokeAll(sources, 2, TimeUnit.SECONDS);
            for (Future<String> hit : more) {
                response.getWriter().write(hit.get());
            }
            response.getWriter().write(more.get(0).get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            response.sendError(500);
        }
    }
}
