package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** One thread serves hundreds of connections; while it waits, none of them is served. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.ERROR,
        summary = "Code that runs on an event loop blocks the loop's thread",
        words = {"ChannelHandlerContext", "GenericFutureListener", "ChannelFutureListener", "addListener", "EventLoop",
            "EventLoopGroup", "EventExecutor", "Vertx", "AbstractVerticle", "VerticleBase", "RoutingContext", "Mono", "Flux",
            "Uni", "Multi", "Flowable", "Observable", "Single", "Maybe", "Completable", "NonBlocking", "ConsumeEvent",
            "HttpServerExchange", "WebFilter", "ServerRequest", "ServiceRequestContext", "AsyncHandler",
            "AsyncCompletionHandler", "ResponseListener", "*Callback", "RedisPubSubListener", "RedisPubSubAdapter",
            "Watcher", "CuratorWatcher", "CuratorListener", "CuratorCacheListener", "NodeCacheListener", "ConnectionStateListener", "LeaderLatchListener", "SwingUtilities",
            "EventQueue", "ActionListener", "addActionListener", "SwingWorker", "runLater"},
        yieldsTo = {"reactor-block-in-reactive", "same-executor-wait", "blocking-wait-on-future-in-stage"},
        aliases = "BlockingMethodInNonBlockingContext")
public final class BlockingCallInEventLoop implements Rule {

    private static final String MESSAGE = "{blocks} on an event loop: every other connection and timer of the loop waits"
            + " as long, and for ever when the answer has to come through it";
    private static final String UI_MESSAGE = "{blocks} on the UI thread: the window neither draws nor reacts until it is over";
    private static final String HELP = "Use the asynchronous form of the call and go on in its callback, or hand the work to"
            + " threads that may wait: `subscribeOn(Schedulers.boundedElastic())`, `executeBlocking(…)`, `@Blocking`,"
            + " an executor of its own";

    @Override
    public void blocking(Blocking blocking, Report report) {
        if (!blocking.context().isOn(Place.EVENT_LOOP, Place.UI_THREAD) || blocking.isOffEventLoop()) {
            return;
        }
        String message = blocking.context().isOn(Place.UI_THREAD) ? UI_MESSAGE : MESSAGE;
        Profile from = blocking.isInTest() ? Profile.STRICT : Profile.DEFAULT;
        Set<Category> waits = Category.serious();
        Set<Category> lesser = EnumSet.of(Category.FILE, Category.CONSOLE);
        if (!blocking.isDirect()) {
            lesser = Category.allBut(Category.LOCK);
            waits.remove(Category.DNS); // of an address, or a name that is known already, seldom a look-up
        }
        Set<Category> others = lesser;
        report.on(blocking, new Condition.Blocks(blocking.target(), waits, "", false, false).plainly())
                .ifPresent(draft -> draft.message(message).help(HELP).in(from).send());
        report.on(blocking, others).ifPresent(draft ->
                draft.message(message).help(HELP).in(Profile.STRICT).severity(Severity.INFO).send());
    }
}
