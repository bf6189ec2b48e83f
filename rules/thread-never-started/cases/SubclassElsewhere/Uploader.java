package example;

class Uploader extends Thread {
    private final String file;

    Uploader(String file) {
        super("upload " + file);
        this.file = file;
    }

    @Override
    public void run() {
        System.out.println(file);
    }
}
