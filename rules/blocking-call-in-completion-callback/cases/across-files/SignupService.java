// Hard: callback → interface → implementation → helper → statement; the second interface has only a harmless implementation
package example;

import java.util.concurrent.CompletableFuture;

class SignupService {
    private final MemberRepo members;
    private final Greeter greeter;
    private final TokenClient tokens;

    SignupService(MemberRepo members, Greeter greeter, TokenClient tokens) {
        this.members = members;
        this.greeter = greeter;
        this.tokens = tokens;
    }

    CompletableFuture<String> signUp(String name) {
        return tokens.token(name)
                .thenApply(token -> members.add(name, token)) // finding: Statement.executeUpdate
                .thenApply(id -> greeter.greet(name, id));
    }

    CompletableFuture<Void> forget(String name) {
        return tokens.token(name).thenRun(() -> log("forgotten " + name));
    }

    private void log(String text) {
        System.out.println(text);
    }
}
