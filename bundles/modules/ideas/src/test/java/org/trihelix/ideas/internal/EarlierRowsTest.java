package org.trihelix.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trihelix.ideas.internal.Bench.ANNA;
import static org.trihelix.ideas.internal.Bench.DECIDER;
import static org.trihelix.ideas.internal.Bench.MANAGER;
import static org.trihelix.ideas.internal.Bench.MODERATOR;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.api.DeniedException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.domain.State;
import org.trihelix.persistence.LocalDatabase;

/** Rows that the release before wrote. */
class EarlierRowsTest {

    private static final String ID = "00000000-0000-7000-8000-000000000001";

    private static void run(UnitOfWork work, String sql) {
        work.run(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        });
    }

    /** It has other files of migrations, and so has everything looked through again by the next one. */
    private static void leaveAsTheReleaseBefore(LocalDatabase database) {
        run(database.work(), "update PERSISTENCE_UNIT set CHECKSUM = 'before' where NAME = 'ideas'");
    }

    private static long count(UnitOfWork work, String sql) {
        return work.read(connection -> {
            try (var statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                if (!row.next()) {
                    throw new SQLException("no row");
                }
                return row.getLong(1);
            }
        });
    }

    @Test
    void getTheirDatesAfterTheWayBack(@TempDir Path data) {
        try (var database = LocalDatabase.in(data, "ideas")) {
            run(
                    database.work(),
                    "insert into IDEAS_IDEA (ID, AUTHOR, STATE, REASON, TITLE, TITLE_KEY, SUMMARY, SEARCH_TEXT, PROBLEM, SOLUTION,"
                            + " PRINCIPLE, FIELD, VOTES, COMMENTS, VERSIONS, VERSION, CREATED, SUBMITTED, DATED, CHANGED) values ('"
                            + ID
                            + "', 'a', 'SCREENING', '', 't', 't', 's', 's', '', '', '', '', 0, 0, 1, 3, current_timestamp,"
                            + " current_timestamp, current_timestamp, current_timestamp)");
            leaveAsTheReleaseBefore(database);
        }
        try (var database = LocalDatabase.in(data, "ideas")) {
            assertThat(count(database.work(), "select count(*) from IDEAS_IDEA where SINCE = CHANGED"))
                    .isEqualTo(1);
            assertThat(count(database.work(), "select count(*) from IDEAS_STAY where IDEA = '" + ID + "'"))
                    .isEqualTo(2);
            leaveAsTheReleaseBefore(database);
        }
        try (var database = LocalDatabase.in(data, "ideas")) {
            assertThat(count(database.work(), "select count(*) from IDEAS_STAY"))
                    .isEqualTo(2);
        }
    }

    @Test
    void ofWhichNobodyKnowsTheJudgeAreHeardByTheWholePlatform() {
        try (var bench = new Bench()) {
            String id = bench.ideas.submit(ANNA, Bench.TEXT).id();
            bench.ideas.move(MODERATOR, id, State.REJECTED, "Уже есть");
            run(bench.database.work(), "update IDEAS_IDEA set JUDGE = null");
            bench.ideas.move(ANNA, id, State.APPEAL, "Такого нет");

            assertThat(waiting(bench, MANAGER)).isEmpty();
            assertThatThrownBy(() -> bench.ideas.move(MANAGER, id, State.REJECTED, "Нет"))
                    .isInstanceOf(DeniedException.class);
            assertThat(waiting(bench, DECIDER)).containsExactly(id);
            assertThat(bench.ideas
                            .move(DECIDER, id, State.SUBMITTED, "Посмотрим")
                            .state())
                    .isEqualTo(State.SUBMITTED);
        }
    }

    private static List<String> waiting(Bench bench, Caller caller) {
        return bench.ideas.waiting(caller, PageRequest.first(10)).items().stream()
                .map(IdeaSummary::id)
                .toList();
    }
}
