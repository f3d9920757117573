package org.trihelix.console.internal.commands;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.journal.JournalVerifier;
import org.trihelix.api.journal.JournalVerifier.Finding;
import org.trihelix.api.journal.JournalVerifier.Report;
import org.trihelix.console.internal.JsonText;

/** Checks the journal from its first entry to the head kept outside the database. */
@Service
@Command(
        scope = "trihelix",
        name = "journal-verify",
        description = "Checks the journal's chain, signature and outside heads; fails when anything was changed.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class JournalVerifyCommand implements Action {

    @Reference
    private JournalVerifier verifier;

    @Reference
    private Access access;

    @Reference
    private Session session;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        access.require(Caller.system(Locale.ENGLISH), HubPermissions.JOURNAL, Scope.PLATFORM);
        Report report = verifier.verify();
        PrintStream out = session.getConsole();
        if (json) {
            out.println(JsonText.of(json(report)));
        } else {
            report.findings().forEach(finding -> out.println(finding.place() + ": " + finding.problem()));
            out.println((report.intact() ? "Intact: " : "BROKEN: ") + counts(report));
        }
        if (!report.intact()) {
            throw new IllegalStateException("The journal is broken.");
        }
        return null;
    }

    private static String counts(Report report) {
        return "%d entries in %d blocks, %d not sealed yet, %d values erased"
                .formatted(report.entries(), report.blocks(), report.unsealed(), report.erased());
    }

    private static Map<String, Object> json(Report report) {
        List<Map<String, String>> findings =
                report.findings().stream().map(JournalVerifyCommand::json).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("intact", report.intact());
        json.put("entries", report.entries());
        json.put("blocks", report.blocks());
        json.put("unsealed", report.unsealed());
        json.put("erased", report.erased());
        json.put("findings", findings);
        return json;
    }

    private static Map<String, String> json(Finding finding) {
        return Map.of("place", finding.place(), "problem", finding.problem());
    }
}
