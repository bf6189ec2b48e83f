package example;

import java.io.IOException;

interface Files {
    String read(String name) throws IOException;
}
