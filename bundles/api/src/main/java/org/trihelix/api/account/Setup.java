package org.trihelix.api.account;

import org.osgi.annotation.versioning.ProviderType;

/** The first visit to an empty hub. */
@ProviderType
public interface Setup {

    /** True while there is no administrator. */
    boolean needed();

    /**
     * Names the platform and creates the first administrator. The code stands in the file {@code setup-code} of the data folder (mode
     * 0600) and on the console that started the hub.
     *
     * @param address network address of the visitor; wrong codes slow it down, and far more of them all visitors
     * @throws org.trihelix.api.BusyException after too many wrong codes, with the time to wait
     * @throws org.trihelix.api.InvalidException with all wrong fields: {@code code}, {@code platform}, {@code login}, {@code name},
     *     {@code password}
     * @throws org.trihelix.api.ConflictException when it was done before
     */
    void complete(Answers answers, String address);

    /** What this installation is called, empty until set up. */
    String platformName();

    /** Whether the demonstration comes whatever the set-up page is answered, since the hub was started so. */
    boolean demonstrated();

    /** Language of visitors of whom nothing else is known, {@code ru} or {@code en}. */
    String defaultLanguage();

    /** What the set-up page asks for. */
    record Answers(
            String code,
            String language,
            String platform,
            String login,
            String name,
            String password,
            boolean demonstration) {}
}
