package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.DeniedException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.itests.inside.Attempt;
import org.trihelix.itests.inside.Attempt.End;
import org.trihelix.itests.inside.Things;
import org.trihelix.testing.karaf.InsideHub;
import org.trihelix.testing.karaf.inside.Services;

/** Calls each action of each service, which is what buttons, endpoints and commands call, as nobody and as each role. */
@InsideHub
public class ActionsContainerIT {

    /** Another's review does not exist for whoever asks for it. */
    private static final Set<String> HIDDEN =
            Set.of("Reviews.review", "Reviews.keep", "Reviews.submit", "Reviews.decline");

    private static final Caller NOBODY = Caller.nobody(Locale.ENGLISH);

    private List<Attempt> attempts = List.of();

    @BeforeEach
    public void findActions() throws Exception {
        attempts = Attempt.all(new Things());
    }

    @Test
    public void eachActionIsDeclared() {
        Set<String> names = attempts.stream().map(Attempt::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).containsExactlyInAnyOrderElementsOf(Declared.names());
    }

    @Test
    public void nobodyMayDoWhatIsNotDeclaredForEverybody() {
        assertThat(wronglyAllowed(NOBODY)).isEmpty();
    }

    @Test
    public void noRoleMayDoWhatIsNotDeclaredForIt() {
        List<String> allowed = new ArrayList<>();
        for (Role role : Role.values()) {
            wronglyAllowed(stranger(role)).forEach(end -> allowed.add(role + ": " + end));
        }
        assertThat(allowed).isEmpty();
    }

    /**
     * Without this, a row that asks for too much, or values that nobody may call with, would look like a good guard; and an empty list is a
     * refusal only of what somebody gets something of.
     */
    @Test
    public void whoeverMayIsNotRefused() {
        List<String> refused = new ArrayList<>();
        Set<String> silent = silent(NOBODY);
        Set<String> speaking = new TreeSet<>();
        for (Role role : Role.values()) {
            silent.addAll(silent(stranger(role)));
            ends(stranger(role), true).forEach(end -> {
                if (end.thrown() instanceof DeniedException) {
                    refused.add(role + ": " + end);
                } else if (end.thrown() == null && !end.isEmpty()) {
                    speaking.add(end.name());
                }
            });
        }
        assertThat(refused).isEmpty();
        assertThat(speaking).containsAll(silent);
    }

    /** What refuses the caller by giving nothing, though others may have it. */
    private Set<String> silent(Caller caller) {
        return ends(caller, false)
                .filter(End::isEmpty)
                .map(End::name)
                .filter(name -> !Declared.isForNoRole(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> wronglyAllowed(Caller caller) {
        return ends(caller, false)
                .filter(end -> !isRefusal(end))
                .map(End::toString)
                .sorted()
                .toList();
    }

    private static boolean isRefusal(End end) {
        return end.isEmpty()
                || end.thrown() instanceof DeniedException
                || end.thrown() instanceof NotFoundException && HIDDEN.contains(end.name());
    }

    /** How all calls end that the caller may make, or all that he may not. */
    private Stream<End> ends(Caller caller, boolean open) {
        var access = Services.get(Access.class);
        return attempts.stream()
                .filter(attempt -> open == isOpen(Declared.of(attempt.name(), access), caller))
                .flatMap(attempt -> attempt.ends(caller).stream());
    }

    private static boolean isOpen(List<Permission> any, Caller caller) {
        return any.stream()
                .anyMatch(permission -> permission.everybody()
                        || caller.grants().stream().map(Grant::role).anyMatch(permission.roles()::contains));
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
