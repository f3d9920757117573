package org.trihelix.console.internal.commands;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.Publishers;
import org.trihelix.api.plugin.Publishers.Publisher;

/** Lets nothing more of a publisher in, or nothing of it run. */
@Service
@Command(
        scope = "trihelix",
        name = "publisher-revoke",
        description = "Stops what a key signed, for good; with --keep only lets nothing more of it in.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class PublisherRevokeCommand extends HubCommand {

    @Reference
    private Publishers publishers;

    @Argument(name = "key", required = true, description = "Public key, 64 hexadecimal digits")
    private String key;

    @Option(name = "--keep", description = "What is installed stays")
    private boolean keep;

    @Override
    void run(Caller hub) {
        Publisher publisher = keep ? publishers.distrust(hub, key) : publishers.revoke(hub, key);
        say("console.publisher." + publisher.trust(), publisher.name());
    }
}
