package org.trihelix.mobilization.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Step;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectFlow;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.ui.Option;

class ChoiceTest {

    private static final Caller ANYBODY = Caller.nobody(Locale.ENGLISH);

    private int asked;

    private List<Option> options(@Nullable SubjectRef wanted, Set<SubjectRef> fitting) {
        return new Choice(new Two(), ANYBODY, Locale.ENGLISH, List.of("THERE"), refs -> {
                    asked++;
                    var fits = new LinkedHashSet<SubjectRef>(refs);
                    fits.retainAll(fitting);
                    return fits;
                })
                .options(wanted);
    }

    @Test
    void readsOnUntilItFindsWhatFits() {
        var far = Set.of(new SubjectRef("idea", "350"));
        assertThat(options(null, far)).extracting(Option::value).containsExactly("idea:350");
        assertThat(asked).isEqualTo(4);
    }

    @Test
    void stopsWhenThereIsEnough() {
        var all = new HashSet<SubjectRef>(Two.IDEAS);
        assertThat(options(new SubjectRef("idea", "399"), all))
                .hasSize(101)
                .first()
                .extracting(Option::value)
                .isEqualTo("idea:399");
        assertThat(asked).isEqualTo(2);
    }

    /** Four hundred ideas in one stage, and a kind that does not know it. */
    private static final class Two implements Subjects {

        static final List<SubjectRef> IDEAS = IntStream.range(0, 400)
                .mapToObj(number -> new SubjectRef("idea", "" + number))
                .toList();

        @Override
        public Set<String> kinds() {
            return new LinkedHashSet<>(List.of("grant", "idea"));
        }

        @Override
        public Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale) {
            var found = new LinkedHashMap<SubjectRef, Subject>();
            refs.forEach(ref -> found.put(ref, new Subject(ref, ref.id(), "x", null, "THERE", "THERE", List.of())));
            return found;
        }

        @Override
        public Optional<SubjectFlow> flow(String kind) {
            return Optional.of(new Flow(kind));
        }

        @Override
        public List<Message> objections(SubjectRef ref, String from, String to) {
            return List.of();
        }
    }

    private record Flow(String kind) implements SubjectFlow {

        @Override
        public List<Step> steps(Caller caller, SubjectRef ref) {
            return List.of();
        }

        @Override
        public void move(Caller caller, SubjectRef ref, String to, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<SubjectRef> standing(Caller caller, String stage, PageRequest page) {
            if (kind.equals("grant")) {
                throw InvalidException.field("stage", "none");
            }
            int from = page.cursor() == null ? 0 : Integer.parseInt(page.cursor());
            int to = Math.min(from + page.limit(), Two.IDEAS.size());
            return new Page<>(Two.IDEAS.subList(from, to), to < Two.IDEAS.size() ? "" + to : null, Two.IDEAS.size());
        }
    }
}
