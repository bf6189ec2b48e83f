package dev.asynclint.rule;

import com.github.javaparser.ast.Node;
import dev.asynclint.catalog.Category;
import dev.asynclint.facts.Candidate;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.Effect;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Takes one rule's reports on one file. */
public final class Report {

    private final FileModel file;
    private final String rule;
    private final RuleInfo info;
    private final Consumer<Candidate> sink;

    public Report(FileModel file, String rule, RuleInfo info, Consumer<Candidate> sink) {
        this.file = file;
        this.rule = rule;
        this.info = info;
        this.sink = sink;
    }

    /** A report at the name of a call. */
    public Draft at(Call call) {
        return new Draft(call.span(), call.body());
    }

    /** A report at a region of the code of a body. */
    public Draft at(Span span, Body body) {
        return new Draft(span, body);
    }

    public Draft at(Node node) {
        return new Draft(FileModel.spanOf(node), file.bodyAround(node));
    }

    /**
     * A report that a call waits for one of these; empty when it is known to wait for something else. Its message may
     * hold {@code {blocks}}, which says what waits, and by which path.
     */
    public Optional<Draft> on(Blocking blocking, Set<Category> categories) {
        return on(blocking, new Condition.Blocks(blocking.target(), categories, "", false, false));
    }

    /**
     * As {@link #on(Blocking, Set)}, with a condition on the wait.
     *
     * @param wanted its target is the call's, or null for a call that waits itself
     */
    public Optional<Draft> on(Blocking blocking, Condition.Blocks wanted) {
        if (!blocking.isDirect() && wanted.target() == null) {
            return Optional.empty();
        }
        Draft draft = at(blocking.call());
        if (blocking.context().at() != null) {
            draft.note(Note.context(blocking.context().at(), "runs " + blocking.context().reason()));
        }
        String label = blocking.call().label();
        if (!blocking.isDirect()) {
            draft.fill("{blocks}", "`" + label + "` {verb}, by way of `{path}`,").given(wanted);
            return Optional.of(draft);
        }
        Effect effect = blocking.call().effect().orElseThrow();
        if (!wanted.accepts(effect)) {
            return Optional.empty();
        }
        return Optional.of(draft.fill("{blocks}", "`" + label + "` " + effect.category().verb())
                .fill("{blocker}", label).fill("{verb}", effect.category().verb()).fill("{path}", label));
    }

    /** One report in the making; nothing is reported before {@link #send}. */
    public final class Draft {

        private final Span span;
        private final Body body;
        private final List<Note> notes = new ArrayList<>();
        private final List<Condition> conditions = new ArrayList<>();
        private final List<String[]> fillings = new ArrayList<>();
        private String message = "";
        private String help = "";
        private Severity severity = info.severity();
        private Profile profile = info.profile();

        private Draft(Span span, Body body) {
            this.span = span;
            this.body = body;
        }

        /** What is wrong and why, in one or two sentences. */
        public Draft message(String text) {
            message = text;
            return this;
        }

        /** What to write instead, in one sentence. */
        public Draft help(String text) {
            help = text;
            return this;
        }

        public Draft note(Note note) {
            notes.add(note);
            return this;
        }

        /** Another severity than the rule's. */
        public Draft severity(Severity other) {
            severity = other;
            return this;
        }

        /** Spoken from this profile on. */
        public Draft in(Profile other) {
            profile = other.compareTo(profile) > 0 ? other : profile;
            return this;
        }

        /** Only a finding when the whole program says so. */
        public Draft given(Condition condition) {
            conditions.add(condition);
            return this;
        }

        Draft fill(String placeholder, String value) {
            fillings.add(new String[] {placeholder, value});
            return this;
        }

        public void send() {
            for (String[] filling : fillings) {
                message = message.replace(filling[0], filling[1]);
                help = help.replace(filling[0], filling[1]);
            }
            sink.accept(new Candidate(rule, severity, profile.ordinal(), span, body.memberAt(span), file.line(span.line()),
                    body.sourceAt(span), message, help, List.copyOf(notes), List.copyOf(conditions)));
        }
    }
}
