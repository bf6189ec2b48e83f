// Hard: what waits is in another file
package example;

import java.util.concurrent.ConcurrentHashMap;

public class Sessions {
    private final ConcurrentHashMap<String, String> tokens = new ConcurrentHashMap<>();
    private final TokenClient client = new TokenClient();

    public String token(String user) {
        return tokens.computeIfAbsent(user, name -> client.request(name, 3600)); // finding: TokenClient.request → Socket.connect
    }
}
