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
                new CpuBoundOnVirtualThread(),
                new NativeCallOnVirtualThread(),
                new ThreadLocalCacheOnVirtualThread(),
                new VirtualThreadUnsupportedMethod(),
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
                new DeadlineNotForwarded(),
                new SuspiciousTimeoutConstant(),
                new TimeoutWithoutCancel(),
                new TimedWaitResultIgnored(),
                new FutureGetWithoutTimeout(),
                new BlockingWaitWithoutTimeout(),
                new HttpRequestWithoutTimeout(),

                // bounding
                new UnboundedWorkQueue(),
                new AsyncWithoutExecutor(),
                new IneffectiveMaxPoolSize(),
                new SilentRejection(),
                new SemaphoreLeak(),
                new UnboundedThreadPool(),
                new SpawnInLoop(),
                new UnboundedVirtualFanout(),

                // executors
                new ThreadRunCalled(),
                new ThreadNeverStarted(),
                new ExecutorPerCall(),
                new ExecutorNotClosed(),

                // context
                new InheritableThreadLocalWithPool(),
                new TransactionAcrossThreads(),
                new MdcPutWithoutRemove(),
                new ThreadLocalNotStatic(),
                new ThreadLocalSetNull(),
                new ThreadLocalNotRemoved(),
                new ContextLostAcrossAsync(),
                new ScopedValueMisuse(),

                // structured
                new PreferStructuredScope(),
                new ScopeWithoutTimeout(),
                new SingleForkScope(),
                new JoinerReused(),
                new ScopeExitWithoutJoin(),
                new ScopeEscape(),
                new ScopeUsedFromSubtask(),
                new ScopeUncheckedSubtaskState(),
                new ScopeJoinResultIgnored(),
                new ScopeRemovedApi(),
                new ScopeMissingThrowIfFailed(),
                new ScopeSubtaskGetBeforeJoin(),
                new ScopeForkAfterJoin(),
                new ScopeMissingJoin(),
                new ScopeNotClosed(),

                // cancellation
                new UncancellableLoop(),
                new WaitInFinally(),
                new CfCancelDoesNotInterrupt(),
                new InterruptFlagCleared(),
                new InterruptedExceptionSwallowed(),

                // locks
                new LockNotReleasedInFinally(),
                new WaitNotInLoop(),
                new CompleteFutureUnderLock(),
                new LockHeldAcrossAsync(),
                new BlockingWhileHoldingLock(),

                // frameworks
                new SpringAsyncMisuse(),
                new QuarkusAnnotationConflict(),
                new KafkaSendGetPerRecord(),

                // efficiency
                new AwaitInLoop(),
                new TrivialAsyncStage(),
                new ComposeOfCompletedFuture(),
                new ImmediateSupplyAsync(),

                // tests
                new AssertionOnOtherThread(),
                new UnawaitedFutureInTest(),
                new AsyncTestWithoutTimeout(),
                new SleepInTest()
        );
    }
}
