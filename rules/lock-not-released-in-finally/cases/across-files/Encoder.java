package example;

class Encoder {
    int encode(String line) {
        return line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
}
