// Hard: the operation that waits for the API server is given the object, or stands behind the resource of an object
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.function.Supplier;

class Publisher extends ChannelInboundHandlerAdapter {
    private final KubernetesClient client;
    private final Supplier<ConfigMap> settings;

    Publisher(KubernetesClient client, Supplier<ConfigMap> settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        ConfigMap made = client.configMaps().inNamespace("shop").create(settings.get()); // finding: NonNamespaceOperation.create
        client.configMaps().inAnyNamespace().replace(made); // finding: AnyNamespaceOperation.replace
        client.resource(made).inNamespace("shop").createOrReplace(); // finding: Resource.createOrReplace
        client.resource(made).serverSideApply(); // finding: NamespaceableResource.serverSideApply
        client.configMaps().delete(made); // finding: MixedOperation.delete
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        client.apps().deployments().withName("shop").scale(replicas()); // finding: RollableScalableResource.scale
        client.apps().deployments().withName("shop").scale(); // finding: RollableScalableResource.scale
        client.apps().deployments().inNamespace("shop").resource(null).scale(1, true); // finding: RollableScalableResource.scale
        client.configMaps().resource(settings.get());
        client.resource(settings.get()).inNamespace("shop");
    }

    private int replicas() {
        return settings.get() == null ? 0 : 1;
    }
}
