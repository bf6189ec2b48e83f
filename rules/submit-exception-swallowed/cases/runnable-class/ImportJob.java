package example;

class ImportJob extends AbstractJob {
    private final String file;

    ImportJob(String file) {
        this.file = file;
    }

    @Override
    protected void work() {
        if (file.isEmpty()) {
            throw new IllegalArgumentException("no file");
        }
    }
}
