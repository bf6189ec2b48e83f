package example;

class Device {
    private final long handle;

    Device(long handle) {
        this.handle = handle;
    }

    private native byte[] read(long handle, int count);

    byte[] block() {
        return read(handle, 512); // finding: Device.read
    }
}
