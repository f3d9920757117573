package org.trihelix.console.internal.commands;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.Publishers;
import org.trihelix.api.plugin.Publishers.Publisher;

/** Lets plug-ins of a publisher in. */
@Service
@Command(scope = "trihelix", name = "publisher-trust", description = "Lets plug-ins in that were signed with a key.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class PublisherTrustCommand extends HubCommand {

    @Reference
    private Publishers publishers;

    @Argument(index = 0, name = "key", required = true, description = "Public key, 64 hexadecimal digits")
    private String key;

    @Argument(index = 1, name = "name", required = true, description = "Whose key it is")
    private String name;

    @Option(name = "--data-only", description = "It may bring data, but no code that runs")
    private boolean dataOnly;

    @Option(name = "--region", description = "Code of the region that its plug-ins may serve; else all")
    private @Nullable String region;

    @Override
    void run(Caller hub) {
        Publisher publisher = publishers.trust(hub, key, name, !dataOnly, region);
        say("console.publisher.TRUSTED", publisher.name());
    }
}
