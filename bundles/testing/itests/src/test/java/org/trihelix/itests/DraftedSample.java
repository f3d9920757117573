package org.trihelix.itests;

import java.util.Map;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;

/**
 * A plug-in in the making with a criteria model in it.
 *
 * @param name after which its file is called as well
 */
record DraftedSample(String id, String name) {

    private static final String DRAFTS = "/api/v1/plugin-drafts";
    private static final String MAKERS = DRAFTS + "/makers";

    /** Lets authorities make plug-ins, or stops them. */
    static void letAuthorities(Hub hub, boolean let) {
        hub.admin().put(MAKERS, Map.of("authorities", let)).expect(200);
    }

    static boolean areAuthoritiesLet(Hub hub) {
        return Boolean.parseBoolean(hub.admin().get(MAKERS).expect(200).text("authorities"));
    }

    static void delete(Hub hub, String id) {
        String draft = DRAFTS + "/" + id;
        String edition = hub.admin().get(draft).expect(200).text("edition");
        hub.admin().delete(draft + "?edition=" + edition).expect(204);
    }

    /** The reader's own, where he may make one. */
    static DraftedSample in(Hub hub, Someone reader) {
        letAuthorities(hub, true);
        Api maker = reader.api().get(DRAFTS).status() == 200 ? reader.api() : hub.admin();
        String name = "demo-" + Long.toString(System.nanoTime(), 36);
        String title = "A sample of a plug-in";
        var about = Map.of(
                "name",
                name,
                "version",
                "1.0.0",
                "titleRu",
                title,
                "titleEn",
                title,
                "publisher",
                "A sample of a maker");
        String id = maker.post(DRAFTS, about).expect(201).text("id");
        maker.post(DRAFTS + "/" + id + "/files", Map.of("edition", 1, "folder", "criteria"))
                .expect(200);
        return new DraftedSample(id, name);
    }

    /** The path with the draft in it. */
    String fill(String path) {
        return path.replace(":id", id).replace(":folder", "criteria").replace(":file", name + "_yaml");
    }
}
