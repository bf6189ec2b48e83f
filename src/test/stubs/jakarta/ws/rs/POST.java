package jakarta.ws.rs;

public @interface POST {
}
