package jakarta.servlet.http;

import java.io.IOException;

public abstract class HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    }

    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    }

    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
    }
}
