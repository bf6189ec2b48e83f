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
                new BlockingCallInCompletionCallback(),
                new BlockingCallOnCommonPool(),
                new BlockingWaitOnFutureInStage(),
                new SameExecutorWait(),

                // virtual-threads
                new BlockingCallOnVirtualThread(),
                new PooledVirtualThreads(),
                new SynchronizedPinsVirtualThread(),

                // lost-futures
                new UnusedFutureVariable(),
                new FailedFutureCached(),
                new FutureMayNeverComplete(),
                new ReturnFutureFromTry(),
                new ResourceEscapesToAsync(),
                new NullFutureReturn(),
                new ReactiveNotSubscribed(),
                new AllOfNotAwaited(),
                new LostFutureInLambda(),
                new UnguardedScheduledTask(),
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

                // efficiency
                new TrivialAsyncStage(),
                new ComposeOfCompletedFuture(),
                new ImmediateSupplyAsync(),

                // tests
                new SleepInTest()
        );
    }
}
