package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.itests.inside.Action;
import org.trihelix.itests.inside.Things;
import org.trihelix.testing.karaf.InsideHub;
import org.trihelix.testing.karaf.inside.Services;

/** Calls each action of each service, which is what buttons, endpoints and commands call, as nobody and as each role. */
@InsideHub
public class ActionsContainerIT {

    /** What nobody may ask for: what the public pages show, which steps the whole way has, and why something is refused. */
    private static final Set<String> OPEN = Set.of(
            "Access.refusal",
            "Guide.followed",
            "Guide.steps",
            "Ideas.counts",
            "Ideas.fields",
            "Ideas.figures",
            "Ideas.idea",
            "Ideas.versionHeads",
            "Ideas.versionText",
            "Ideas.versions",
            "SubjectProvider.subject",
            "Subjects.subject");

    /** What says that the values mean nothing, or do not fit what is there, before it looks who asks. */
    private static final Set<String> LOOKS_FIRST = Set.of(
            "Ideas.move",
            "JointProjects.addDocument",
            "JointProjects.addEffect",
            "JointProjects.addMilestone",
            "JointProjects.measure",
            "JointProjects.reach",
            "Networks.tie",
            "People.change",
            "SubjectFlow.move",
            "SubjectFlow.standing");

    /** Only for those whose own the thing is. */
    private static final String OWN = "own";

    /** What takes more than being a member, by the permission; what is not here any member may do. */
    private static final String DECLARED = """
            hub.organizations Organizations.create Organizations.change Organizations.join Organizations.leave
            hub.people People.administered People.controls People.create People.change People.activate People.grant
            hub.people People.revoke SignIn.resetPassword
            hub.modules Modules.list Modules.start Modules.stop
            ideas.screen Ideas.move
            own Ideas.save Ideas.discard
            evaluation.manage Evaluations.opens Evaluations.open Evaluations.candidates Evaluations.assign
            evaluation.manage Evaluations.postpone Evaluations.replace Evaluations.withdraw Evaluations.close
            evaluation.decide Evaluations.decide Evaluations.toDecide
            evaluation.criteria CriteriaModels.create CriteriaModels.change CriteriaModels.archive
            own Reviews.mine Reviews.waiting Reviews.review Reviews.keep Reviews.submit Reviews.decline
            mobilization.manage Promotions.sends Promotions.send Promotions.postpone Promotions.escalate
            mobilization.manage Promotions.withdraw Promotions.sendable Promotions.addressees
            mobilization.answer Promotions.answer
            mobilization.manage Mobilizations.open Mobilizations.state Mobilizations.change Mobilizations.drop
            mobilization.manage Mobilizations.leadOn Mobilizations.close Mobilizations.opens Mobilizations.openable
            clusters.manage Clusters.change Clusters.invite Clusters.remove Clusters.removeIdea Clusters.gather
            clusters.manage Clusters.found Clusters.advance Clusters.prolong Clusters.end Clusters.toLead
            own Clusters.answer Clusters.toAnswer
            clusters.manage JointProjects.open JointProjects.addMilestone JointProjects.reach JointProjects.addDocument
            clusters.manage JointProjects.addEffect JointProjects.measure JointProjects.end
            clusters.network Networks.keep Networks.keeps Networks.tie
            """;

    @Test
    public void nobodyMayDoAnything() throws Exception {
        List<Action> actions = Action.all();
        assertThat(actions).hasSizeGreaterThan(80);
        var things = Things.ofDemonstration();
        assertThat(allowed(actions, Caller.nobody(Locale.ENGLISH), things)).isEmpty();
    }

    @Test
    public void noRoleMayDoWhatIsNotDeclaredForIt() throws Exception {
        var access = Services.get(Access.class);
        var things = Things.ofDemonstration();
        Map<String, String> declared = declared();
        List<Action> all = Action.all();
        assertThat(all).extracting(Action::name).containsAll(declared.keySet());
        List<String> allowed = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Action> closed = all.stream()
                    .filter(action -> !isOpen(declared.get(action.name()), role, access))
                    .toList();
            allowed(closed, stranger(role), things).forEach(end -> allowed.add(role + ": " + end));
        }
        assertThat(allowed).isEmpty();
    }

    private static List<String> allowed(List<Action> actions, Caller caller, Things things) {
        return actions.stream()
                .filter(action -> !OPEN.contains(action.name()))
                .flatMap(action -> action.allowed(caller, things, LOOKS_FIRST.contains(action.name())).stream())
                .sorted()
                .toList();
    }

    private static Map<String, String> declared() {
        return DECLARED.lines()
                .map(line -> line.split(" "))
                .flatMap(line -> Arrays.stream(line).skip(1).map(action -> Map.entry(action, line[0])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isOpen(String permission, Role role, Access access) {
        if (permission == null || permission.equals(OWN)) {
            return permission == null;
        }
        Permission declared = access.permission(permission);
        assertThat(declared).as(permission).isNotNull();
        return declared.roles().contains(role);
    }

    /** Somebody with that role everywhere, whose own nothing is. */
    private static Caller stranger(Role role) {
        Set<Grant> grants = Stream.of(role, Role.MEMBER)
                .distinct()
                .map(one -> new Grant(one, Scope.PLATFORM))
                .collect(Collectors.toSet());
        return new Caller(
                "00000000-0000-7000-8000-00000000000" + role.ordinal(), "Stranger", Locale.ENGLISH, grants, List.of());
    }
}
