// example: release=25 profile=strict
package example;

class Avatar {
    interface Images {
        byte[] load(String user);
    }

    private final Images images;

    Avatar(Images images) {
        this.images = images;
    }

    byte[] of(String user) {
        return images.load(user);
    }
}
