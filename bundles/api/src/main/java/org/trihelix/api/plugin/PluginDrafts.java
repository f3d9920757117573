package org.trihelix.api.plugin;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.text.Label;

/**
 * Plug-ins of data that are made in the hub and signed with the hub's own key. Administrators make them; who may install some in his region does
 * when administrators {@linkplain #allow let} him. People have their own drafts, administrators of the platform all of them. A change asks for
 * the {@link Draft#edition} that it was made on and fails with a {@link org.trihelix.api.ConflictException} when there is a later one.
 */
@ProviderType
public interface PluginDrafts {

    /** Whether the caller may make any. */
    boolean open(Caller caller);

    /** @throws org.trihelix.api.DeniedException when the caller may make none */
    void requireOpen(Caller caller);

    /** By title. */
    List<Draft> list(Caller caller);

    /** @throws org.trihelix.api.NotFoundException when there is none, or it is another's */
    Draft draft(Caller caller, String id);

    /**
     * Begins one.
     *
     * @param plugin one of the {@link #sources} whose files it begins with, null for none
     * @throws org.trihelix.api.InvalidException when something is missing or too long, or the name is taken by a plug-in or draft of others
     */
    Draft create(Caller caller, About about, @Nullable String plugin);

    /** Changes what it says of itself. */
    Draft describe(Caller caller, String id, long edition, About about);

    void delete(Caller caller, String id, long edition);

    /** Kinds of files that modules understand now. */
    List<Kind> kinds(Caller caller);

    /** Adds the example of a kind under a name that is free, in the caller's language. */
    Draft begin(Caller caller, String id, long edition, String folder);

    /** Text of a file. */
    String file(Caller caller, String id, String path);

    /** What stands in a file, with tables in the place of their names; null when it cannot be shown as the form of its kind. */
    Value.@Nullable Keys filled(Caller caller, String id, String path);

    /**
     * Writes a file, a new one too. After an export, or a check without mistakes, the version is raised.
     *
     * @param path folder of a kind, slash, name: {@code criteria/forest.yaml}, {@code chains/links.csv}
     */
    Draft write(Caller caller, String id, long edition, String path, String text);

    /** Writes a file from what was filled in; a table that no other file names goes with it. */
    Draft fill(Caller caller, String id, long edition, String path, Value.Keys values);

    /** Takes a file away. */
    Draft drop(Caller caller, String id, long edition, String path);

    /** Installed plug-ins of data that can be copied: those for the whole platform, and for regions where the caller installs some. */
    List<Plugins.Plugin> sources(Caller caller);

    /** Takes the files of one of the {@link #sources} over, under names that are free. */
    Draft copy(Caller caller, String id, long edition, String plugin);

    /** Takes the files of a zipped folder over; others than of knowledge in it are left out, of the same path replaced. */
    Draft unpack(Caller caller, String id, long edition, InputStream zip);

    /** What is in it and what is wrong in that. */
    Overview overview(Caller caller, String id);

    /** What is wrong in its files, by file and line, in the caller's language. */
    List<Mistake> mistakes(Caller caller, String id);

    /** Packs and signs it, and keeps the file to be installed by {@link Plugins#install}. */
    Plugins.Report check(Caller caller, String id, @Nullable String region);

    /** Packs and signs it for other hubs. Needs {@code hub.plugins} for the whole platform. */
    Packed export(Caller caller, String id);

    /** Public key of this hub as a publisher; null before anything was signed with it. Needs {@code hub.publishers}. */
    @Nullable
    String key(Caller caller);

    /** Whether authorities make plug-ins of data for their regions. Needs {@code hub.publishers}. */
    boolean allowed(Caller caller);

    /** Lets them or stops them; what they made stays. Needs {@code hub.publishers}. */
    void allow(Caller caller, boolean authorities);

    /**
     * What a plug-in says of itself.
     *
     * @param name lower-case letters, digits and hyphens, 2 to 60 characters, beginning with a letter
     * @param version three numbers
     * @param title at most 80 characters in each language
     * @param publisher who makes it, at most 120 characters
     */
    record About(String name, String version, Label title, String publisher) {}

    /**
     * A plug-in in the making.
     *
     * @param owner identifier of the person
     * @param exported highest version of which anybody may have a file, null before
     * @param files their paths in order
     */
    record Draft(
            String id,
            long edition,
            About about,
            String owner,
            @Nullable String exported,
            Instant changed,
            List<String> files) {

        public Draft {
            files = List.copyOf(files);
        }
    }

    /**
     * A plug-in in the making at one moment.
     *
     * @param names of files as they call themselves, in the caller's language, by path; not all do
     * @param mistakes by file and line, in the caller's language
     */
    record Overview(Draft draft, Map<String, String> names, List<Mistake> mistakes) {

        public Overview {
            names = Map.copyOf(names);
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * What a file can be.
     *
     * @param form null when such a file can only be written as text
     */
    record Kind(String folder, @Nullable KnowledgeForm form) {}

    /**
     * @param line 0 when it is about the whole file
     * @param key of the value there, empty when it is about a whole part
     * @param text in words
     */
    record Mistake(String path, int line, String key, String text) {}

    /** A file to be downloaded. */
    record Packed(String name, byte[] bytes) {}
}
