package example;

class Catalog {
    void rebuild() {
        if (System.getProperty("catalog") == null) {
            throw new IllegalStateException("no catalogue");
        }
    }

    void rebuildQuietly() {
        try {
            rebuild();
        } catch (RuntimeException e) {
            System.err.println("catalogue stays as it is: " + e);
        }
    }
}
