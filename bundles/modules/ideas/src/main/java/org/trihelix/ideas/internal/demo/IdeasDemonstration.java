package org.trihelix.ideas.internal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Demonstration;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.internal.store.IdeaStore;

/** Puts each idea of the demonstration in once, by the demonstration's people where there are any. */
@Component(service = Demonstration.class)
public final class IdeasDemonstration implements Demonstration {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Caller SYSTEM = Caller.system(RUSSIAN);
    private static final String LOGINS = "demo-";
    private static final List<String> REMARKS = List.of(
            "Похожий проект начинали у нас пять лет назад. Главным препятствием оказались не деньги, а кадры: предлагаю сразу звать"
                    + " университет.",
            "Какие предприятия уже готовы участвовать? Без двух-трёх якорных кластер не соберётся.",
            "Поддерживаю. Готовы дать площадку для опытной партии, если расходы разделим.",
            "Хорошо бы показать, чего не хватает в цепочке поставок: тогда видно, кого приглашать.");

    private final UnitOfWork work;
    private final Ideas ideas;
    private final IdeaStore store;
    private final People people;
    private final Regions regions;
    private final Access access;

    @Activate
    public IdeasDemonstration(
            @Reference UnitOfWork work,
            @Reference Ideas ideas,
            @Reference IdeaStore store,
            @Reference People people,
            @Reference Regions regions,
            @Reference Access access) {
        this.work = work;
        this.ideas = ideas;
        this.store = store;
        this.people = people;
        this.regions = regions;
        this.access = access;
    }

    @Override
    public void install() {
        Set<String> there = work.read(connection -> store.demoKeys());
        var codes = regions.all().stream().collect(Collectors.toMap(Region::nameRu, Region::code));
        List<DemoIdea> all = DemoIdea.all(codes);
        List<Caller> callers = callers();
        for (int i = 0; i < all.size(); i++) {
            DemoIdea idea = all.get(i);
            int number = i;
            if (!there.contains(idea.key())) {
                work.run(connection -> put(idea, number, callers));
            }
        }
    }

    private List<Caller> callers() {
        var callers = new ArrayList<Caller>();
        for (Person person : people.find(SYSTEM, LOGINS, PageRequest.first(PageRequest.MAX_LIMIT))
                .items()) {
            if (person.login().startsWith(LOGINS) && person.active()) {
                callers.add(caller(person));
            }
        }
        return callers.isEmpty() ? List.of(SYSTEM) : callers;
    }

    private static Caller caller(Person person) {
        var grants = new ArrayList<Grant>(person.grants());
        grants.add(new Grant(Role.MEMBER, Scope.PLATFORM));
        return new Caller(person.id(), person.name(), RUSSIAN, Set.copyOf(grants), person.organizations());
    }

    private void put(DemoIdea idea, int number, List<Caller> callers) {
        Caller author = author(callers, number);
        String id = ideas.submit(author, idea.text()).id();
        store.demoKey(id, idea.key());
        List<Caller> others =
                callers.stream().filter(caller -> !caller.equals(author)).toList();
        for (int i = 1; i <= others.size(); i++) {
            Caller other = others.get((number + i) % others.size());
            if ((number * 7 + i * 3) % 5 < 3) {
                ideas.vote(other, id);
            }
            if (number < 5 && i <= 2 || i == 1 && number % 2 == 0) {
                ideas.comment(other, id, REMARKS.get((number + i) % REMARKS.size()));
            }
        }
        if (number % 3 == 0) {
            Caller screener = screener(callers, author, idea);
            ideas.move(screener, id, State.SCREENING, "");
            if (number % 2 == 0) {
                ideas.move(screener, id, State.EVALUATION, "");
            }
        }
    }

    /** One without a role: who screens, judges and answers has to be somebody else. */
    private static Caller author(List<Caller> callers, int number) {
        List<Caller> members = callers.stream()
                .filter(caller -> caller.grants().stream().allMatch(grant -> grant.role() == Role.MEMBER))
                .toList();
        List<Caller> authors = members.isEmpty() ? callers : members;
        return authors.get(number % authors.size());
    }

    private Caller screener(List<Caller> callers, Caller author, DemoIdea idea) {
        String region = idea.text().region();
        Scope scope = region == null ? Scope.PLATFORM : Scope.region(region);
        return callers.stream()
                .filter(caller -> !caller.equals(author))
                .filter(caller -> access.allows(caller, IdeasPermissions.SCREEN, scope))
                .findFirst()
                .orElse(SYSTEM);
    }
}
