package org.trihelix.itests;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Permission;

/** What each action takes. An action that has no row may not be there. */
final class Declared {

    /** Only for those whose own the thing is, or who are asked; no role helps. */
    private static final String OWN = "own";

    /** A permission that no module declares is nobody's. */
    private static final String UNDECLARED = "undeclared";

    private static final String TABLE = """
            undeclared Access.allows Access.allowsSomewhere Access.require
            hub.public Access.refusal
            hub.use SignIn.changePassword SignIn.signOutEverywhere Preferences.choose Organizations.members
            own Preferences.chosen
            hub.tokens Tokens.create Tokens.list Tokens.revoke
            hub.organizations Organizations.create Organizations.change Organizations.join Organizations.leave
            hub.people People.find People.administered People.sees People.controls People.create People.change
            hub.people People.activate People.grant People.revoke SignIn.resetPassword
            hub.modules Modules.list Modules.start Modules.stop
            hub.plugins PlatformKey.use Plugins.list Plugins.inspect Plugins.report Plugins.served Plugins.install Plugins.remove
            hub.plugins PluginChanges.now PluginChanges.cancel PluginRemains.list PluginRemains.export PluginRemains.purge
            hub.pluginDrafts PluginDrafts.open PluginDrafts.requireOpen PluginDrafts.overview PluginDrafts.list PluginDrafts.draft PluginDrafts.create
            hub.pluginDrafts PluginDrafts.describe PluginDrafts.delete PluginDrafts.kinds PluginDrafts.begin
            hub.pluginDrafts PluginDrafts.file PluginDrafts.filled PluginDrafts.write PluginDrafts.fill
            hub.pluginDrafts PluginDrafts.drop PluginDrafts.sources PluginDrafts.copy PluginDrafts.unpack PluginDrafts.mistakes
            hub.pluginDrafts PluginDrafts.check PluginDrafts.export
            hub.publishers PluginDrafts.key PluginDrafts.allowed PluginDrafts.allow
            hub.publishers Publishers.list Publishers.trust Publishers.distrust Publishers.revoke
            hub.use OrganizationSubjects.subjects OrganizationSubjects.find
            hub.use PersonSubjects.subjects PersonSubjects.subject PersonSubjects.find
            hub.use Subjects.subjects:organization Subjects.subject:organization
            hub.use Subjects.subjects:person Subjects.subject:person
            ideas.read Subjects.subjects:idea Subjects.subject:idea IdeaSubjects.subjects IdeaSubjects.find
            clusters.read Subjects.subjects:cluster Subjects.subject:cluster ClusterSubjects.subjects
            clusters.read Subjects.subjects:joint-project Subjects.subject:joint-project ProjectSubjects.subjects
            clusters.read ClusterSubjects.find ProjectSubjects.find
            ideas.read Ideas.find Ideas.idea Ideas.comments Ideas.versions Ideas.versionHeads Ideas.versionText
            ideas.read Ideas.counts Ideas.board Ideas.figures Ideas.fields Ideas.fieldSets Ideas.tally
            ideas.read Taxonomies.all Taxonomies.taxonomy Taxonomies.counts
            ideas.read IdeaFlow.standing
            ideas.read IdeasGuide.steps IdeasGuide.followed
            own IdeasGuide.own
            ideas.history Ideas.journal
            ideas.submit Ideas.submit Ideas.draft
            own Ideas.save Ideas.discard Ideas.move:withdraw IdeaFlow.move:withdraw
            ideas.vote Ideas.vote Ideas.withdrawVote
            ideas.comment Ideas.comment
            ideas.screen|ideas.steer|ideas.decide Ideas.waiting
            ideas.screen Ideas.move:screen IdeaFlow.move:screen IdeaFlow.steps
            ideas.steer Ideas.move:promote IdeaFlow.move:promote
            ideas.decide Ideas.move:support IdeaFlow.move:support
            evaluation.read Evaluations.find Evaluations.evaluation Evaluations.of Results.ranking Results.offers
            evaluation.read CriteriaModels.find CriteriaModels.model CriteriaModels.revision CriteriaModels.revisions
            evaluation.read EvaluationGuide.steps
            evaluation.manage Evaluations.opens Evaluations.open Evaluations.candidates Evaluations.assign
            evaluation.manage Evaluations.postpone Evaluations.replace Evaluations.withdraw Evaluations.close
            evaluation.decide Evaluations.decide Evaluations.toDecide Evaluations.waiting EvaluationListView.waiting
            evaluation.manage|evaluation.decide Evaluations.journal Results.result Results.why Reviews.of
            evaluation.read Results.scores
            evaluation.criteria CriteriaModels.create CriteriaModels.change CriteriaModels.archive
            own Reviews.mine Reviews.waiting Reviews.review Reviews.keep Reviews.submit Reviews.decline
            own MyReviewsView.waiting
            mobilization.read Promotions.find Promotions.of Promotions.promotion
            own Promotions.waiting Promotions.answer PromotionListView.waiting
            mobilization.read MobilizationGuide.steps
            mobilization.manage|mobilization.answer Promotions.journal
            mobilization.manage Promotions.sends Promotions.send Promotions.postpone Promotions.escalate
            mobilization.manage Promotions.withdraw Promotions.sendable Promotions.addressees
            mobilization.read Mobilizations.find Mobilizations.missing Mobilizations.mobilization Mobilizations.of
            mobilization.read Mobilizations.pledges Mobilizations.journal
            mobilization.pledge Mobilizations.offer
            mobilization.manage Mobilizations.open Mobilizations.state Mobilizations.change Mobilizations.drop
            mobilization.manage Mobilizations.leadOn Mobilizations.close Mobilizations.opens Mobilizations.openable
            mobilization.manage Mobilizations.acceptAll Mobilizations.waiting PledgeListView.waiting
            mobilization.manage Mobilizations.move:ACCEPT Mobilizations.move:DECLINE
            mobilization.manage Mobilizations.move:CONFIRM Mobilizations.move:DISPUTE
            own Mobilizations.move:DELIVER Mobilizations.move:WITHDRAW
            clusters.read Clusters.find Clusters.cluster Clusters.journal
            clusters.propose Clusters.grows Clusters.propose
            clusters.manage Clusters.change Clusters.invite Clusters.remove Clusters.removeIdea Clusters.gather
            clusters.manage Clusters.found Clusters.advance Clusters.prolong Clusters.end Clusters.toLead
            clusters.manage ClusterListView.waiting
            clusters.read ClustersGuide.steps
            own Clusters.answer Clusters.toAnswer
            clusters.read JointProjects.find JointProjects.project JointProjects.journal
            own JointProjects.duties ProjectListView.waiting
            clusters.manage JointProjects.open JointProjects.addMilestone JointProjects.reach JointProjects.addDocument
            clusters.manage JointProjects.addEffect JointProjects.measure JointProjects.end
            clusters.read Networks.profile Networks.network Networks.among Networks.ties Networks.suggestions
            clusters.read Networks.roles Networks.openings Networks.standing
            clusters.network Networks.keep Networks.keeps Networks.tie Networks.untie
            """;

    private static final Map<String, String> ROWS = TABLE.lines()
            .map(line -> line.split(" "))
            .flatMap(line -> Arrays.stream(line).skip(1).map(action -> Map.entry(action, line[0])))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Declared() {}

    static List<String> names() {
        return ROWS.keySet().stream().sorted().toList();
    }

    /** Whether no role at all gives it. */
    static boolean isForNoRole(String name) {
        String row = row(name);
        return row.equals(OWN) || row.equals(UNDECLARED);
    }

    private static String row(String name) {
        return ROWS.getOrDefault(name, UNDECLARED);
    }

    /** Permissions, each of which is enough; none where none is. */
    static List<Permission> of(String name, Access access) {
        return isForNoRole(name)
                ? List.of()
                : Arrays.stream(row(name).split("\\|"))
                        .map(one -> declared(one, access))
                        .toList();
    }

    private static Permission declared(String name, Access access) {
        Permission permission = access.permission(name);
        if (permission == null) {
            throw new AssertionError("no module declares " + name);
        }
        return permission;
    }
}
