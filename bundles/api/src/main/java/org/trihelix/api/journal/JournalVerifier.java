package org.trihelix.api.journal;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Checks the whole journal against its chain of hashes, its signature and the heads kept outside the database. */
@ProviderType
public interface JournalVerifier {

    /** Reads everything: seconds per 100,000 entries. Changes nothing. */
    Report verify();

    /**
     * What was found.
     *
     * @param entries sealed entries that were read
     * @param blocks blocks of the chain that were read
     * @param unsealed committed entries that wait for their block, normally of the last second
     * @param erased values that were erased
     * @param findings what is wrong, at most 100, in the order of the chain; empty when the journal is intact
     */
    record Report(long entries, long blocks, long unsealed, long erased, List<Finding> findings) {

        public Report {
            findings = List.copyOf(findings);
        }

        public boolean intact() {
            return findings.isEmpty();
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param place {@code entry 17}, {@code block 3}, {@code head}
     * @param problem what is wrong there, in English
     */
    record Finding(String place, String problem) {}
}
