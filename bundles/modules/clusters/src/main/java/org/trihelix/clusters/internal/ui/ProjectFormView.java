package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.api.people.Sector;
import org.trihelix.api.subject.Subject;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Cluster.Participant;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.domain.ProjectPlan;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form that opens a joint project of a cluster: {@code ?cluster=ID}. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class ProjectFormView implements ViewContribution {

    private final Clusters clusters;
    private final JointProjects projects;
    private final Organizations organizations;
    private final Regions regions;

    @Activate
    public ProjectFormView(
            @Reference Clusters clusters,
            @Reference JointProjects projects,
            @Reference Organizations organizations,
            @Reference Regions regions) {
        this.clusters = clusters;
        this.projects = projects;
        this.organizations = organizations;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.PROJECTS + "/new";
    }

    @Override
    public String titleKey() {
        return "clusters.project.open";
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.TAKE_PART;
    }

    @Override
    public Component create(ViewContext context) {
        String id = context.query("cluster");
        try {
            return form(context, clusters.cluster(context.caller(), id == null ? "" : id));
        } catch (NotFoundException e) {
            return Missing.page(context, Paths.CLUSTERS);
        }
    }

    private Component form(ViewContext context, Cluster cluster) {
        var say = new Say(context, regions);
        var fields = new ProjectFields(
                say, new Crew(context, organizations), participants(cluster), maker(cluster), ideas(context, cluster));
        var form = new FormPage(
                context,
                new FormDefinition(
                        List.of(
                                new Crumb(say.text("clusters.list.title"), Paths.CLUSTERS),
                                new Crumb(cluster.charter().name(), Paths.cluster(cluster.id()))),
                        titleKey(),
                        List.of(new FormStep(titleKey(), fields.fields())),
                        fields.initial(),
                        "clusters.project.open",
                        values -> open(context, cluster, values),
                        null,
                        null));
        fields.follow(form);
        return form.beginHere();
    }

    private static Stream<Participant> confirmed(Cluster cluster) {
        return cluster.participants().stream().filter(one -> one.answer() == Seat.Answer.CONFIRMED);
    }

    private static List<Option> participants(Cluster cluster) {
        return confirmed(cluster).map(ProjectFormView::option).toList();
    }

    /** The first business: who will make the thing is the likeliest to lead its making. Empty without any. */
    private static String maker(Cluster cluster) {
        return confirmed(cluster)
                .filter(one -> one.sector() == Sector.BUSINESS)
                .map(Participant::organization)
                .findFirst()
                .orElse("");
    }

    private static Option option(Participant one) {
        return new Option(one.organization(), one.name());
    }

    private static List<Subject> ideas(ViewContext context, Cluster cluster) {
        var ideas = new ArrayList<Subject>();
        cluster.ideas().forEach(ref -> {
            Subject idea = context.subject(ref);
            if (idea != null) {
                ideas.add(idea);
            }
        });
        return ideas;
    }

    private void open(ViewContext context, Cluster cluster, Map<String, String> values) {
        var answers = new Answers(values);
        String idea = answers.text("idea");
        List<String> partners = Stream.of(answers.text("partners").split(",", -1))
                .filter(one -> !one.isEmpty())
                .toList();
        var plan = new ProjectPlan(
                answers.text("title"),
                answers.text("summary"),
                idea.isEmpty() ? null : QueryWords.subject("idea", idea),
                answers.given("lead"),
                answers.given("responsible"),
                answers.day("starts"),
                answers.day("ends"));
        JointProject opened = projects.open(context.caller(), cluster.id(), plan, partners);
        context.done(context.text("clusters.project.opened"));
        context.navigate(Paths.project(opened.id()));
    }
}
