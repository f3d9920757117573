package org.trihelix.rest.internal;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.access.Access;
import org.trihelix.api.account.Setup;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.account.Tokens;
import org.trihelix.api.plugin.PluginChanges;
import org.trihelix.api.text.Texts;
import org.trihelix.rest.internal.json.Json;
import org.trihelix.rest.internal.json.JsonBody;
import org.trihelix.rest.internal.openapi.OpenApi;
import org.trihelix.rest.internal.openapi.PresentResources;

/**
 * The application all resources join. The guards are part of it and not extensions of their own, so that there is no moment at which
 * a resource is served without them.
 */
@Component(
        service = Application.class,
        property = {"osgi.jakartars.name=trihelix", "osgi.jakartars.application.base=/"})
public final class HubApplication extends Application {

    private final Tokens tokens;
    private final SignIn signIn;
    private final Setup setup;
    private final Access access;
    private final Texts texts;

    /** Without it nothing changes. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable PluginChanges changes;

    @Activate
    public HubApplication(
            @Reference Tokens tokens,
            @Reference SignIn signIn,
            @Reference Setup setup,
            @Reference Access access,
            @Reference Texts texts) {
        this.tokens = tokens;
        this.signIn = signIn;
        this.setup = setup;
        this.access = access;
        this.texts = texts;
    }

    private boolean unsettled() {
        PluginChanges now = changes;
        return now != null && now.unsettled();
    }

    /**
     * Asked for again each time a resource comes or goes: what has cached classes of a module that left (Jackson, the description of
     * the API) is thrown away with the old set.
     */
    @Override
    @SuppressWarnings("deprecation") // the whiteboard knows no other way to hand over instances
    public Set<Object> getSingletons() {
        PresentResources present = new PresentResources();
        return Set.of(
                new Authentication(tokens, signIn, setup),
                new Permissions(access),
                new Answers(),
                new ProblemMapper(new Problems(texts, this::unsettled)),
                new JsonBody(Json.mapper()),
                present,
                new OpenApi(present, access, texts));
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.disableAutoDiscovery", true,
                "jersey.config.disableMetainfServicesLookup", true,
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
