// Hard: only the other file tells that the call in the try can be interrupted
package example;

class Importer {
    private final RateLimit limit = new RateLimit();
    private final Files files;

    Importer(Files files) {
        this.files = files;
    }

    int importAll(String[] names) {
        int failed = 0;
        for (String name : names) {
            try {
                limit.enter();
                files.read(name);
            } catch (Exception e) { // finding: enter
                failed++;
            }
        }
        return failed;
    }

    void importOne(String name) {
        try {
            files.read(name);
        } catch (Exception e) {
            System.err.println("not read: " + name);
        }
    }
}
