package org.trihelix.plugin;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code hub plugin} does: keys, packing, a look at a file. */
public final class PluginTool {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    PluginTool(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @param arguments {@code key FILE}, {@code pack ENVELOPE PAYLOAD KEY [FOLDER]}, {@code pack DATA KEY}, {@code check FILE} or {@code offers SYSTEM}; KEY is a file or {@link DevelopmentKey#NAME} */
    public static void main(String[] arguments) {
        int code = new PluginTool(System.out, System.err).run(List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(List<String> arguments) {
        try {
            return done(arguments);
        } catch (PluginFileException e) {
            return fail(said(e));
        } catch (FileAlreadyExistsException e) {
            return fail(e.getFile() + " is there already");
        } catch (NoSuchFileException e) {
            return fail("there is no " + e.getFile());
        } catch (IOException | IllegalArgumentException e) {
            return fail(String.valueOf(e.getMessage()));
        }
    }

    private int done(List<String> arguments) throws IOException {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<Path> paths = arguments.stream().skip(1).map(Path::of).toList();
        switch (command + ' ' + paths.size()) {
            case "key 1" -> key(paths.getFirst());
            case "pack 2" ->
                pack(List.of(paths.get(0).resolve(Envelope.FILE), paths.get(0), paths.get(1)), Path.of("."));
            case "pack 3" -> pack(paths, Path.of("."));
            case "pack 4" -> pack(paths, paths.get(3));
            case "check 1" -> tell(PluginFile.open(paths.getFirst()));
            case "offers 1" -> Offers.table(paths.getFirst()).forEach(out::println);
            default -> {
                out.println(
                        "usage: hub plugin key FILE | pack DATA KEY | pack ENVELOPE PAYLOAD KEY [FOLDER] | check FILE | offers");
                return MISUSED;
            }
        }
        return 0;
    }

    private static PublisherKey signer(Path file) throws IOException {
        return file.equals(Path.of(DevelopmentKey.NAME))
                ? DevelopmentKey.in(DevelopmentKey.file())
                : KeyFile.read(file);
    }

    private void key(Path file) throws IOException {
        var key = PublisherKey.generate();
        KeyFile.write(file, key);
        out.println("publisher: " + key.id());
        out.println("Keep " + file + " to yourself: whoever has it signs in your name.");
    }

    private void pack(List<Path> paths, Path folder) throws IOException {
        tell(Packing.pack(paths.get(0), paths.get(1), signer(paths.get(2)), folder));
    }

    private void tell(PluginFile file) {
        Envelope envelope = file.envelope();
        out.println(file.path());
        out.println("name: " + envelope.name() + ' ' + envelope.version());
        envelope.titles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(title -> out.println("title." + title.getKey() + ": " + title.getValue()));
        out.println("publisher: " + envelope.publisher() + ", " + file.signer());
        out.println("for hubs: " + envelope.hub());
        out.println("payload: " + file.entries().size() + " files");
        file.entries().forEach(entry -> out.println("  " + entry.name() + ", " + entry.size() + " bytes"));
        out.println("signature: good");
    }

    private static String said(PluginFileException e) {
        return switch (e.reason()) {
            case FORM -> "this is no plug-in file (" + e.detail() + ")";
            case SIZE -> "larger than a plug-in may be (" + e.detail() + ")";
            case SIGNATURE -> "the file is not what its publisher signed; get it again from him";
            case ENTRY -> "has an entry that does not belong there, or lacks one: " + e.detail();
            case ENVELOPE -> "missing or wrong in envelope.properties: " + e.detail();
        };
    }

    private int fail(String message) {
        err.println("hub: " + message);
        return FAILED;
    }
}
