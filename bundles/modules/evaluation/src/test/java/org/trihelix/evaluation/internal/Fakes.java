package org.trihelix.evaluation.internal;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.api.subject.Step;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectFlow;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.subject.TransitionGuard;
import org.trihelix.api.text.Message;

/** What the hub gives to the module, in memory. */
final class Fakes {

    private Fakes() {}

    /** Keeps entries in a list; refuses them outside units of work. */
    static final class ListJournal implements Journal {
        final List<Entry> entries = new ArrayList<>();
        private final UnitOfWork work;

        ListJournal(UnitOfWork work) {
            this.work = work;
        }

        @Override
        public synchronized void append(Entry entry) {
            if (!work.writing()) {
                throw new IllegalStateException("cannot append");
            }
            entries.add(entry);
        }

        List<String> actions(String id) {
            return entries.stream()
                    .filter(entry -> entry.subject().id().equals(id))
                    .map(Entry::action)
                    .toList();
        }

        @Override
        public Page<Recorded> of(SubjectRef subject, PageRequest page) {
            List<Recorded> found = entries.stream()
                    .filter(entry -> entry.subject().equals(subject))
                    .map(entry -> new Recorded(null, Instant.EPOCH, "", entry))
                    .toList();
            return new Page<>(found, null, found.size());
        }

        @Override
        public Page<Recorded> latest(PageRequest page) {
            return new Page<>(List.of(), null, 0);
        }
    }

    /** A country with two regions. */
    static final class TwoRegions implements Regions {
        private static final List<Region> ALL = List.of(
                new Region("RU", null, "Россия", "Russia", 60, 90),
                new Region("RU-KYA", "RU", "Красноярский край", "Krasnoyarsk Krai", 56, 93),
                new Region("RU-TOM", "RU", "Томская область", "Tomsk Oblast", 56, 85));

        @Override
        public List<Region> all() {
            return ALL;
        }

        @Override
        public @Nullable Region region(String code) {
            return ALL.stream().filter(r -> r.code().equals(code)).findFirst().orElse(null);
        }

        @Override
        public boolean within(String code, String ancestor) {
            return code.equals(ancestor) || ancestor.equals("RU");
        }

        @Override
        public List<String> subtree(String code) {
            return ALL.stream()
                    .map(Region::code)
                    .filter(below -> within(below, code))
                    .toList();
        }
    }

    /** Decides as the hub does: a role in its scope. */
    static final class RoleAccess implements Access {
        private final Regions regions;

        RoleAccess(Regions regions) {
            this.regions = regions;
        }

        @Override
        public boolean allows(Caller caller, Permission permission, Scope scope) {
            return permission.everybody()
                    || caller.grants().stream()
                            .anyMatch(
                                    grant -> permission.roles().contains(grant.role()) && covers(grant.scope(), scope));
        }

        private boolean covers(Scope held, Scope asked) {
            return held.equals(Scope.PLATFORM) || held.kind() == asked.kind() && regions.within(asked.id(), held.id());
        }

        @Override
        public boolean allowsSomewhere(Caller caller, Permission permission) {
            return caller.grants().stream().anyMatch(grant -> permission.roles().contains(grant.role()));
        }

        @Override
        public @Nullable Permission permission(String name) {
            return null;
        }

        @Override
        public DeniedException refusal(Caller caller, Permission permission) {
            return new DeniedException(Message.of("hub.error.denied"), !caller.isPerson());
        }
    }

    /** Registered people; only what the module asks for is there. */
    static People people(Map<String, Person> known) {
        return (People) Proxy.newProxyInstance(
                Fakes.class.getClassLoader(),
                new Class<?>[] {People.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "names" ->
                        known.values().stream()
                                .filter(person -> ((Collection<?>) arguments[0]).contains(person.id()))
                                .collect(Collectors.toMap(Person::id, Person::name));
                    case "person" ->
                        Optional.ofNullable(known.get((String) arguments[0]))
                                .orElseThrow(
                                        () -> new NotFoundException(new SubjectRef("person", (String) arguments[0])));
                    case "holders" ->
                        known.values().stream()
                                .filter(person -> person.grants().stream()
                                        .anyMatch(grant -> ((Set<?>) arguments[0]).contains(grant.role())))
                                .toList();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Every organization is called as its identifier says, in capitals. */
    static Organizations organizations() {
        return (Organizations) Proxy.newProxyInstance(
                Fakes.class.getClassLoader(), new Class<?>[] {Organizations.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("names")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return ((Collection<?>) arguments[0])
                            .stream()
                                    .map(String.class::cast)
                                    .collect(Collectors.toMap(id -> id, id -> id.toUpperCase(Locale.ROOT)));
                });
    }

    /** Ideas that stand in stages and ask guards before they move. */
    static final class Ideas implements Subjects, SubjectFlow {
        final Map<SubjectRef, Subject> here = new LinkedHashMap<>();
        final List<TransitionGuard> guards = new ArrayList<>();
        final Map<SubjectRef, String> reasons = new HashMap<>();
        boolean stuck;
        boolean away;

        /** Its flow has left already, its provider not yet. */
        boolean leaving;

        SubjectRef put(String id, @Nullable String region, String stage, String... authors) {
            var ref = new SubjectRef("idea", id);
            here.put(
                    ref,
                    new Subject(ref, "Идея " + id.charAt(35), "ideas/" + id, region, stage, stage, List.of(authors)));
            return ref;
        }

        private Subject known(SubjectRef ref) {
            return java.util.Objects.requireNonNull(here.get(ref));
        }

        @Nullable
        String stage(SubjectRef ref) {
            return known(ref).stage();
        }

        @Override
        public Set<String> kinds() {
            return away ? Set.of() : Set.of("idea", "organization");
        }

        @Override
        public Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale) {
            var found = new LinkedHashMap<SubjectRef, Subject>();
            refs.stream().filter(ref -> !away && here.containsKey(ref)).forEach(ref -> found.put(ref, here.get(ref)));
            return found;
        }

        @Override
        public Optional<SubjectFlow> flow(String kind) {
            return away || leaving ? Optional.empty() : Optional.of(this);
        }

        @Override
        public List<Message> objections(SubjectRef ref, String from, String to) {
            return guards.stream()
                    .flatMap(guard -> guard.objections(ref, from, to).stream())
                    .toList();
        }

        @Override
        public String kind() {
            return "idea";
        }

        @Override
        public List<Step> steps(Caller caller, SubjectRef ref) {
            return List.of();
        }

        @Override
        public void move(Caller caller, SubjectRef ref, String to, String reason) {
            Subject before = known(ref);
            List<Message> objections = objections(ref, String.valueOf(before.stage()), to);
            if (stuck || !objections.isEmpty()) {
                throw new ConflictException(stuck ? Message.of("stuck") : objections.getFirst(), Map.of());
            }
            reasons.put(ref, reason);
            here.put(ref, new Subject(ref, before.title(), before.path(), before.region(), to, to, before.authors()));
        }

        @Override
        public Page<SubjectRef> standing(Caller caller, String stage, PageRequest page) {
            List<SubjectRef> standing = here.values().stream()
                    .filter(subject -> stage.equals(subject.stage()))
                    .map(Subject::ref)
                    .toList();
            return new Page<>(standing, null, standing.size());
        }
    }
}
