// Hard: nothing begins before somebody waits, and each round waits for its own
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

class Pages {
    private final Web web;
    private Mono<String> header;

    Pages(Web web) {
        this.web = web;
    }

    List<String> load(List<String> paths) {
        List<String> pages = new ArrayList<>();
        for (String path : paths) {
            pages.add(web.at(path).body().block()); // finding: Request.body
        }
        return pages;
    }

    List<String> withHeader(List<String> paths) {
        List<String> pages = new ArrayList<>();
        for (String path : paths) {
            pages.add(header.block() + path);
        }
        return pages;
    }

    interface Web {
        Request at(String path);
    }

    interface Request {
        Mono<String> body();
    }
}
