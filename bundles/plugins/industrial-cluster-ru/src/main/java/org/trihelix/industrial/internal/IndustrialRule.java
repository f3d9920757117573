package org.trihelix.industrial.internal;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Texts;
import org.trihelix.clusters.CompositionRule;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.Makeup;
import org.trihelix.industrial.domain.Requirements;
import org.trihelix.industrial.domain.Told;
import org.trihelix.industrial.internal.store.PassportStore;

/**
 * What Decree 779 of the Government of Russia of 31 July 2015 asks of the composition of an industrial cluster. Its figures were changed more than
 * once and differ by the support that is asked for, so each of them may be set in {@code org.trihelix.industrial.cfg}; see README.
 */
@Component(
        service = {CompositionRule.class, IndustrialRule.class},
        configurationPid = "org.trihelix.industrial")
public class IndustrialRule implements CompositionRule {

    public static final String CODE = "industrial-cluster-ru";

    /** Figures of the decree; 0 for what is not to be asked for. */
    public @interface Config {
        int enterprises() default 10;

        int finals() default 1;

        double cooperation() default 0.2;

        int infrastructure() default 2;

        int specialized() default 1;

        int education() default 1;

        int finance() default 1;
    }

    private final UnitOfWork work;
    private final PassportStore store;
    private final Organizations organizations;
    private final Wording wording;
    private final Requirements requirements;

    @Activate
    public IndustrialRule(
            @Reference UnitOfWork work,
            @Reference PassportStore store,
            @Reference Organizations organizations,
            @Reference Texts texts,
            Config config) {
        this.work = work;
        this.store = store;
        this.organizations = organizations;
        this.wording = new Wording(texts);
        this.requirements = new Requirements(
                config.enterprises(),
                config.finals(),
                config.cooperation(),
                config.infrastructure(),
                config.specialized(),
                config.education(),
                config.finance());
    }

    /** The figures that hold here. */
    public Requirements requirements() {
        return requirements;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Label name() {
        return wording.label("industrial.rule.name");
    }

    @Override
    public Label source() {
        return wording.label("industrial.rule.source");
    }

    @Override
    public List<Finding> check(Makeup makeup) {
        Map<String, Told> told = work.read(connection -> store.of(connection, makeup.cluster()));
        List<Makeup.Member> committed =
                makeup.members().stream().filter(Makeup.Member::committed).toList();
        return new Checks(requirements, wording, committed, told, organizations::names).findings();
    }
}
