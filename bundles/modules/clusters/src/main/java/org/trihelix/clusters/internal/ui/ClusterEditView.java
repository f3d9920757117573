package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.Networks;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form that changes what is written about a cluster or candidate. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class ClusterEditView implements ViewContribution {

    private final Clusters clusters;
    private final Networks networks;
    private final Regions regions;

    @Activate
    public ClusterEditView(@Reference Clusters clusters, @Reference Networks networks, @Reference Regions regions) {
        this.clusters = clusters;
        this.networks = networks;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.CLUSTERS + "/:id/edit";
    }

    @Override
    public String titleKey() {
        return "clusters.edit";
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.PROPOSE;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            Cluster cluster = clusters.cluster(context.caller(), context.parameter("id"));
            return cluster.can().edit() ? form(context, cluster) : Missing.page(context, Paths.CLUSTERS);
        } catch (NotFoundException e) {
            return Missing.page(context, Paths.CLUSTERS);
        }
    }

    private Component form(ViewContext context, Cluster cluster) {
        var say = new Say(context, regions);
        var version = new AtomicInteger(cluster.version());
        String id = cluster.id();
        var fields = new CharterForm(say, networks, cluster.charter());
        var form = new FormPage(
                context,
                new FormDefinition(
                        List.of(
                                new Crumb(say.text("clusters.list.title"), Paths.CLUSTERS),
                                new Crumb(cluster.charter().name(), Paths.cluster(id))),
                        titleKey(),
                        List.of(new FormStep(
                                titleKey(), fields.fields(cluster.charter().region()))),
                        cluster.charter().values(),
                        "clusters.edit.save",
                        values -> save(say, id, version.get(), values),
                        null,
                        () -> version.set(clusters.cluster(context.caller(), id).version())));
        fields.follow(form);
        return form;
    }

    private void save(Say say, String id, int version, Map<String, String> values) {
        ViewContext context = say.context();
        clusters.change(context.caller(), id, version, CharterForm.read(values));
        context.done(context.text("clusters.edited"));
        context.navigate(Paths.cluster(id));
    }
}
