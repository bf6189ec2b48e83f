package example;

// Hard: whether a class of thread starts itself stands in another file.
class Backup {
    void save(String file) {
        Uploader uploader = new Uploader(file); // finding: new Uploader
        uploader.setPriority(Thread.MIN_PRIORITY);
        SelfStarting index = new SelfStarting(() -> System.out.println(file));
        index.setName("index");
    }
}
