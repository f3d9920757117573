package org.trihelix.ideas.internal;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.DeniedException;
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
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectFlow;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;

/** What the hub gives to the module, in memory. */
final class Fakes {

    private Fakes() {}

    /** Keeps entries in a list; refuses them outside units of work, and all when told so. */
    static final class ListJournal implements Journal {
        final List<Entry> entries = new ArrayList<>();
        boolean full;
        private final UnitOfWork work;

        ListJournal(UnitOfWork work) {
            this.work = work;
        }

        @Override
        public synchronized void append(Entry entry) {
            if (full || !work.writing()) {
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
                    .map(entry -> new Recorded(null, Instant.EPOCH, "name of " + entry.actor(), entry))
                    .toList();
            return new Page<>(found, null, found.size());
        }

        @Override
        public Page<Recorded> latest(PageRequest page) {
            return new Page<>(List.of(), null, 0);
        }
    }

    /** One country with two regions of it. */
    static final class ThreeRegions implements Regions {
        private static final List<Region> ALL = List.of(
                new Region("RU", null, "Россия", "Russia", 60, 90),
                new Region("RU-TOM", "RU", "Томская область", "Tomsk Oblast", 56, 85),
                new Region("RU-ROS", "RU", "Ростовская область", "Rostov Oblast", 47, 40),
                new Region("RU-VLG", "RU", "Вологодская область", "Vologda Oblast", 60, 40),
                new Region("RU-LEN", "RU", "Ленинградская область", "Leningrad Oblast", 60, 30),
                new Region("RU-KOS", "RU", "Костромская область", "Kostroma Oblast", 58, 42));

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

    /** Says keys. */
    static final class KeyTexts implements Texts {

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key;
        }

        @Override
        public boolean has(Locale locale, String key) {
            return true;
        }
    }

    /** Guards whose objections the test sets; remembers what they were asked. */
    static final class Objections implements Subjects {
        final List<String> asked = new ArrayList<>();
        List<Message> say = List.of();

        @Override
        public Set<String> kinds() {
            return Set.of();
        }

        @Override
        public Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale) {
            return Map.of();
        }

        @Override
        public Optional<SubjectFlow> flow(String kind) {
            return Optional.empty();
        }

        @Override
        public List<Message> objections(SubjectRef ref, String from, String to) {
            asked.add(from + " > " + to);
            return say;
        }
    }

    /** People by identifier; only what the module asks for is there. */
    static People people(Map<String, String> names, List<Person> found) {
        return (People) Proxy.newProxyInstance(
                Fakes.class.getClassLoader(),
                new Class<?>[] {People.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "names" -> named(names, (Collection<?>) arguments[0]);
                    case "find" -> new Page<>(found, null, found.size());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Map<String, String> named(Map<String, String> names, Collection<?> ids) {
        var known = new HashMap<>(names);
        known.keySet().retainAll(Set.copyOf(ids));
        return known;
    }

    static Stream<String> fields(Entry entry) {
        return entry.changes().stream().map(change -> change.field());
    }
}
