package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.PerRecord;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The producer gathers records into batches; who waits for each makes batches of one. */
@RuleInfo(family = Family.FRAMEWORKS, severity = Severity.WARNING,
        summary = "Each record is sent and waited for before the next one",
        words = {"KafkaProducer", "Producer", "ProducerRecord", "KafkaTemplate"}, treeWords = {"KafkaProducer", "Producer",
            "ProducerRecord", "KafkaTemplate"})
public final class KafkaSendGetPerRecord implements Rule {

    private static final String HELP = "Send all records of the batch first, with a callback that takes note of failures or"
            + " with the futures kept, then `flush()` once and look at the outcome";

    @Override
    public void call(Call call, Report report) {
        PerRecord sent = PerRecord.of(call).orElse(null);
        if (sent == null || call.file().isTest()) {
            return;
        }
        Report.Draft draft = report.at(call).message("`" + call.label() + "` waits for each record before the next one is sent:"
                + " every batch holds one record, and each costs a round trip to the broker and its replicas")
                .help(HELP).note(Note.related(sent.send().location(), "sent here"));
        if (sent.loop().isPresent()) {
            draft.send();
        } else {
            sent.calledInLoop().ifPresent(called -> draft.given(called).send());
        }
    }
}
