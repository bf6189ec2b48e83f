package dev.asynclint.rules;

import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Remote;
import dev.asynclint.model.Settings;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A server that accepts the connection and never answers is the ordinary form of an outage. */
@RuleInfo(family = Family.TIMEOUTS, severity = Severity.WARNING,
        summary = "An HTTP client, a request or a socket is made without a limit for connecting or answering",
        words = {"HttpRequest", "HttpClient", "URL", "toURL", "Socket", "RestTemplate", "SimpleClientHttpRequestFactory",
            "OkHttpClient", "HttpClients"},
        yieldsTo = "blocking-call-on-common-pool",
        aliases = "PMD.HttpClientBuilderWithoutTimeouts")
public final class HttpRequestWithoutTimeout implements Rule {

    private static final String JDK = "java.net.http.";

    @Override
    public void call(Call call, Report report) {
        if (call.file().isTest()) {
            return;
        }
        Settings settings = call.file().settings();
        if (call.isTo(JDK + "HttpRequest.Builder", "build")) {
            request(call, report);
        } else if (call.isTo(JDK + "HttpClient", "newHttpClient") && !requestsAreLimited(call)
                || call.isTo(JDK + "HttpClient.Builder", "build") && settings.isMadeHere(call.receiver())
                && !settings.has(call.receiver(), "connectTimeout") && !requestsAreLimited(call)) {
            send(call, "never gives up connecting", "Set `connectTimeout(…)` on the client's builder", report);
        } else if (Remote.isOpenedWithoutLimit(call)) {
            send(call, "waits for a silent server without end", "Set a limit for connecting and one for each read:"
                    + " `setConnectTimeout` and `setReadTimeout`, for a socket `connect(address, millis)` and"
                    + " `setSoTimeout`", report);
        } else if (Remote.isClientWithoutLimit(call)) {
            send(call, "makes a client that waits for a silent server without end",
                    "Give the client a limit for connecting and one for reading", report);
        }
    }

    private static void request(Call build, Report report) {
        Settings settings = build.file().settings();
        if (!settings.isMadeHere(build.receiver()) && settings.makers(build.receiver()).isEmpty()
                || settings.isLimited(build.receiver()) || Remote.isCopy(build) || Remote.hasLimitOnExchange(build)) {
            return;
        }
        Report.Draft draft = report.at(build).message("`" + build.label() + "` makes a request without a time limit: a"
                + " server that accepts it and is silent keeps the caller, or a future that nobody completes, for ever")
                .help("Set `timeout(…)` on the request");
        settings.makers(build.receiver()).forEach(maker -> draft.given(new Condition.SetsNoLimit(maker)));
        draft.send();
    }

    /** A limit on every request of the file bounds connecting as well. */
    private static boolean requestsAreLimited(Call client) {
        Settings settings = client.file().settings();
        var builds = client.file().calls().stream().filter(c -> c.isTo(JDK + "HttpRequest.Builder", "build")).toList();
        return !builds.isEmpty() && builds.stream().allMatch(b -> settings.isLimited(b.receiver())
                || !settings.makers(b.receiver()).isEmpty() || Remote.hasLimitOnExchange(b));
    }

    private static void send(Call call, String what, String help, Report report) {
        report.at(call).message("`" + call.label() + "` " + what + ": its thread is lost to all others").help(help).send();
    }
}
