package dev.asynclint.cache;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Asked;
import dev.asynclint.facts.CallSite;
import dev.asynclint.facts.Candidate;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.Context;
import dev.asynclint.facts.Effect;
import dev.asynclint.facts.FileFacts;
import dev.asynclint.facts.MethodFacts;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.facts.Start;
import dev.asynclint.finding.Severity;
import dev.asynclint.source.SourceFile;
import java.util.List;
import java.util.Set;

/** How facts are packed; each record is read as it is written. */
final class FactsFormat {

    private static final List<Class<? extends Condition>> CONDITIONS = List.of(Condition.Blocks.class, Condition.RunsOn.class,
            Condition.DoesNotRestoreInterrupt.class, Condition.CanFail.class, Condition.HidesFailure.class,
            Condition.LeavesFailure.class, Condition.FutureIsUsed.class, Condition.SetsNoLimit.class,
            Condition.IsUnbounded.class, Condition.TakesNoPermit.class, Condition.CalledInLoop.class);

    private FactsFormat() {
    }

    static void write(FileFacts facts, Packer out) {
        out.map(facts.methods(), method -> write(method, out));
        out.strings(facts.asked());
        out.map(facts.calls(), out::strings);
        out.list(facts.starts(), start -> {
            write(start.context(), out);
            write(start.call(), out);
        });
        out.map(facts.executors(), out::constant);
        out.strings(facts.calledInLoops());
        out.map(facts.futureUses(), uses -> out.number(uses));
        out.map(facts.asyncMethods(), out::strings);
        out.list(facts.candidates(), candidate -> write(candidate, out));
        out.number(facts.candidateCalls());
        out.number(facts.unknownReceivers());
    }

    static FileFacts facts(Unpacker in, SourceFile file) {
        return new FileFacts(file, in.map(() -> method(in)), in.set(in::string), in.map(() -> Set.copyOf(in.strings())),
                in.list(() -> new Start(context(in), call(in))), in.map(() -> in.constant(ExecutorKind.values())),
                in.set(in::string), in.map(in::small), in.map(() -> in.set(in::string)), in.list(() -> candidate(in)),
                in.number(), in.number());
    }

    static void write(Asked asked, Packer out) {
        out.strings(asked.methods());
        out.strings(asked.callees());
    }

    static Asked asked(Unpacker in) {
        return new Asked(in.set(in::string), in.set(in::string));
    }

    private static void write(MethodFacts method, Packer out) {
        out.string(method.key());
        out.string(method.owner());
        out.string(method.name());
        out.strings(method.parameters());
        out.string(method.label());
        FindingFormat.write(method.at(), out);
        out.constants(method.traits());
        write(method.context(), out);
        out.list(method.calls(), call -> write(call, out));
        out.list(method.gives(), target -> write(target, out));
    }

    private static MethodFacts method(Unpacker in) {
        return new MethodFacts(in.string(), in.string(), in.string(), in.strings(), in.string(), FindingFormat.location(in),
                in.constants(MethodFacts.Trait.class), context(in), in.list(() -> call(in)), in.list(() -> target(in)));
    }

    private static void write(CallSite call, Packer out) {
        write(call.target(), out);
        out.bool(call.effect() != null);
        if (call.effect() != null) {
            write(call.effect(), out);
        }
        FindingFormat.write(call.at(), out);
        out.string(call.label());
        out.bool(call.monitor());
        out.bool(call.firstUse());
    }

    private static CallSite call(Unpacker in) {
        return new CallSite(target(in), in.bool() ? effect(in) : null, FindingFormat.location(in), in.string(), in.bool(), in.bool());
    }

    /** Null too. */
    private static void write(MethodTarget target, Packer out) {
        out.string(target == null ? null : target.owner());
        if (target != null) {
            out.string(target.name());
            out.strings(target.parameters());
            out.string(target.receiver());
            out.bool(target.exactly());
            out.bool(target.handsOn());
        }
    }

    private static MethodTarget target(Unpacker in) {
        String owner = in.string();
        return owner == null ? null
                : new MethodTarget(owner, in.string(), in.strings(), in.string(), in.bool(), in.bool());
    }

    private static void write(Effect effect, Packer out) {
        out.constant(effect.kind());
        out.constant(effect.category());
        out.string(effect.label());
        out.bool(effect.timed());
        out.string(effect.executor());
        out.bool(effect.releases());
        out.bool(effect.handedIn());
    }

    private static Effect effect(Unpacker in) {
        return new Effect(in.constant(Effect.Kind.values()), in.constant(Category.values()), in.string(), in.bool(),
                in.string(), in.bool(), in.bool());
    }

    private static void write(Context context, Packer out) {
        out.constant(context.place());
        out.string(context.executor());
        out.constant(context.kind());
        FindingFormat.write(context.at(), out);
        out.string(context.reason());
    }

    private static Context context(Unpacker in) {
        return new Context(in.constant(Place.values()), in.string(), in.constant(ExecutorKind.values()),
                FindingFormat.location(in), in.string());
    }

    private static void write(Candidate candidate, Packer out) {
        out.string(candidate.rule());
        out.constant(candidate.severity());
        out.number(candidate.profile());
        FindingFormat.write(candidate.at(), out);
        out.string(candidate.member());
        out.string(candidate.excerpt());
        out.string(candidate.source());
        out.string(candidate.message());
        out.string(candidate.help());
        out.list(candidate.notes(), note -> FindingFormat.write(note, out));
        out.list(candidate.conditions(), condition -> write(condition, out));
    }

    private static Candidate candidate(Unpacker in) {
        return new Candidate(in.string(), in.constant(Severity.values()), in.small(), FindingFormat.span(in), in.string(),
                in.string(), in.string(), in.string(), in.string(), in.list(() -> FindingFormat.note(in)),
                in.list(() -> condition(in)));
    }

    private static void write(Condition condition, Packer out) {
        out.number(CONDITIONS.indexOf(condition.getClass()));
        out.list(condition.targets(), target -> write(target, out));
        if (condition instanceof Condition.Blocks blocks) {
            out.constants(blocks.categories());
            out.string(blocks.executor());
            out.bool(blocks.keeping());
            out.bool(blocks.endless());
            out.bool(blocks.certain());
            out.number(blocks.within());
        } else if (condition instanceof Condition.RunsOn runs) {
            out.string(runs.method());
            out.constants(runs.places());
        } else if (condition instanceof Condition.FutureIsUsed future) {
            out.string(future.method());
            out.bool(future.used());
        } else if (condition instanceof Condition.IsUnbounded made) {
            out.string(made.executor());
        } else if (condition instanceof Condition.CalledInLoop called) {
            out.string(called.owner());
            out.string(called.name());
            out.string(called.method());
        }
    }

    private static Condition condition(Unpacker in) {
        int kind = in.small();
        List<MethodTarget> targets = in.list(() -> target(in));
        return switch (kind) {
            case 0 -> new Condition.Blocks(targets.isEmpty() ? null : targets.get(0), in.constants(Category.class), in.string(),
                    in.bool(), in.bool(), in.bool(), in.small());
            case 1 -> new Condition.RunsOn(in.string(), in.constants(Place.class));
            case 2 -> new Condition.DoesNotRestoreInterrupt(targets.get(0));
            case 3 -> new Condition.CanFail(targets);
            case 4 -> new Condition.HidesFailure(targets.get(0));
            case 5 -> new Condition.LeavesFailure(targets.get(0));
            case 6 -> new Condition.FutureIsUsed(in.string(), in.bool());
            case 7 -> new Condition.SetsNoLimit(targets.get(0));
            case 8 -> new Condition.IsUnbounded(in.string());
            case 9 -> new Condition.TakesNoPermit(targets.get(0));
            case 10 -> new Condition.CalledInLoop(in.string(), in.string(), in.string());
            default -> throw new IllegalStateException("no condition has the number " + kind);
        };
    }
}
