package example;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContextHolder;

// Hard: the functions of a parallel stream, made so at once or along the way.
class Prices {
    List<String> quote(List<String> articles, String request) {
        MDC.put("request", request);
        try {
            articles.stream().parallel().forEach(a -> System.out.println(MDC.get("request") + a)); // finding: the MDC
            return articles.parallelStream()
                    .map(a -> a + SecurityContextHolder.getContext().getAuthentication().getName()) // finding: the security context
                    .collect(Collectors.toList());
        } finally {
            MDC.remove("request");
        }
    }

    List<String> plain(List<String> articles) {
        return articles.parallelStream().sequential().map(a -> a + SecurityContextHolder.getContext()).toList();
    }
}
