package software.amazon.awssdk.services.s3;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;

public interface S3AsyncClient {
    CompletableFuture<DeleteObjectResponse> deleteObject(DeleteObjectRequest request);
}
