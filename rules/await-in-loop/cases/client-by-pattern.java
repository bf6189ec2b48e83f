// Hard: the catalogue knows all methods of such clients by one line, and the file names no future
import java.util.List;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;

class Cleaner {
    private final S3AsyncClient s3;

    Cleaner(S3AsyncClient s3) {
        this.s3 = s3;
    }

    void deleteAll(List<DeleteObjectRequest> requests) {
        for (DeleteObjectRequest request : requests) {
            s3.deleteObject(request).join(); // finding: S3AsyncClient.deleteObject
        }
    }
}
