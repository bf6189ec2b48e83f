package dev.asynclint.rules;

import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleProvider;
import java.util.List;

/** The built-in rules, by family. */
public final class BuiltInRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        return List.of(
                // blocking
                new BlockingComputeIfAbsent(),
                new BusyWait(),
                new AsyncMethodBlocks(),
                new SyncOverAsync(),
                new LazyStreamJoin(),
                new BlockingCallInParallelStream(),
                new ReactorBlockInReactive(),
                new BlockingCallInEventLoop(),
                new BlockingCallInCompletionCallback(),
                new BlockingCallOnCommonPool(),
                new BlockingWaitOnFutureInStage(),
                new SameExecutorWait(),

                // virtual-threads
                new BlockingCallOnVirtualThread(),
                new PooledVirtualThreads(),
                new SynchronizedPinsVirtualThread(),

                // lost-futures
                new LostFuture(),
                new NestedFuture(),
                new SubmitExceptionSwallowed(),
                new SwallowedAsyncException(),

                // timeouts
                new FutureGetWithoutTimeout(),
                new BlockingWaitWithoutTimeout(),
                new HttpRequestWithoutTimeout(),

                // bounding
                new UnboundedThreadPool(),
                new SpawnInLoop(),
                new UnboundedVirtualFanout(),

                // executors

                // context

                // structured

                // cancellation
                new InterruptedExceptionSwallowed(),

                // locks

                // frameworks
                new SpringAsyncMisuse(),
                new QuarkusAnnotationConflict(),
                new KafkaSendGetPerRecord(),

                // efficiency
                new AwaitInLoop(),

                // tests
                new SleepInTest()
        );
    }
}
