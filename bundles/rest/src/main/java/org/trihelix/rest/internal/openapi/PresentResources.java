package org.trihelix.rest.internal.openapi;

import jakarta.ws.rs.core.Configuration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glassfish.jersey.server.model.ModelProcessor;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.model.ResourceModel;

/** Overhears from Jersey which calls there are. */
public final class PresentResources implements ModelProcessor {

    private volatile List<Call> calls = List.of();

    /**
     * One method of one address.
     *
     * @param path below the API's root, without slash in front, variables in braces
     */
    record Call(String path, ResourceMethod method) {}

    @Override
    public ResourceModel processResourceModel(ResourceModel model, Configuration configuration) {
        List<Call> found = new ArrayList<>();
        model.getRootResources().forEach(resource -> collect("", resource, found));
        found.sort(Comparator.comparing(Call::path)
                .thenComparing(call -> call.method().getHttpMethod()));
        calls = List.copyOf(found);
        return model;
    }

    @Override
    public ResourceModel processSubResource(ResourceModel model, Configuration configuration) {
        return model;
    }

    List<Call> calls() {
        return calls;
    }

    private static void collect(String parent, Resource resource, List<Call> found) {
        String path = join(parent, resource.getPath());
        for (ResourceMethod method : resource.getResourceMethods()) {
            if (!method.isExtended() && !method.getInvocable().isInflector()) {
                found.add(new Call(path, method));
            }
        }
        resource.getChildResources().forEach(child -> collect(path, child, found));
    }

    private static String join(String parent, String path) {
        String clean = path.replaceAll("^/|/$", "").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
        return parent.isEmpty() || clean.isEmpty() ? parent + clean : parent + '/' + clean;
    }
}
