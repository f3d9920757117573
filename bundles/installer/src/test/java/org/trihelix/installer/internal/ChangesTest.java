package org.trihelix.installer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Scope;
import org.trihelix.api.plugin.PluginChangeListener;
import org.trihelix.api.plugin.PluginChanges.Action;
import org.trihelix.api.plugin.PluginChanges.Step;
import org.trihelix.installer.internal.Changes.Subject;

class ChangesTest {

    private static final Caller HUB = Caller.system(Locale.ENGLISH);
    private static final Subject SAMPLE = new Subject("sample", "1.0.0", locale -> "Sample", "RU-KYA");

    private Instant now = Instant.parse("2026-11-23T00:00:00Z");
    private boolean allowed = true;
    private final List<String> told = new ArrayList<>();
    private final InstantSource source = () -> now;
    private final Changes changes = new Changes(new Somewhere(), source.withZone(ZoneOffset.UTC));

    @Test
    void canBeCalledOffUntilItChangesSomething() {
        try (var change = changes.begin(HUB, Action.INSTALL, SAMPLE)) {
            assertThat(changes.now(HUB).orElseThrow().cancellable()).isTrue();
            assertThatThrownBy(() -> changes.cancel(HUB, "another")).isInstanceOf(NotFoundException.class);
            changes.cancel(HUB, "sample");
            assertThatThrownBy(() -> change.at(Step.TAKING)).isInstanceOf(ConflictException.class);
        }
        try (var change = changes.begin(HUB, Action.INSTALL, SAMPLE)) {
            change.at(Step.TAKING);
            assertThatThrownBy(() -> changes.cancel(HUB, "sample")).isInstanceOf(ConflictException.class);
            change.at(Step.STARTING);
        }
        assertThat(changes.now(HUB)).isEmpty();
        assertThatThrownBy(() -> changes.cancel(HUB, "sample")).isInstanceOf(NotFoundException.class);
    }

    private void upgrade() {
        try (var change = changes.begin(HUB, Action.UPGRADE, SAMPLE)) {
            assertThat(changes.unsettled()).isFalse();
            change.at(Step.LEAVING);
        }
    }

    @Test
    void whatComesMayStillComeForAMoment() {
        assertThat(changes.unsettled()).isFalse();
        upgrade();
        assertThat(changes.unsettled()).isTrue();
        assertThat(changes.upgrading()).isTrue();
        now = now.plus(Duration.ofSeconds(2));
        assertThat(changes.unsettled()).isFalse();
        assertThat(changes.upgrading()).isFalse();
    }

    @Test
    void whatWasRemovedDoesNotComeBack() {
        upgrade();
        var removal = changes.begin(HUB, Action.REMOVE, SAMPLE);
        removal.at(Step.LEAVING);
        assertThat(changes.unsettled()).isTrue();
        assertThat(changes.upgrading()).isFalse();
        removal.close();
        assertThat(changes.unsettled()).isFalse();
    }

    @Test
    void othersSeeNothingOfIt() {
        var change = changes.begin(HUB, Action.REMOVE, SAMPLE);
        allowed = false;
        assertThat(changes.now(HUB)).isEmpty();
        assertThatThrownBy(() -> changes.cancel(HUB, "sample")).isInstanceOf(NotFoundException.class);
        change.close();
    }

    @Test
    void oneThatListensBadlyHoldsUpNothing() {
        changes.addListener(new Telling() {
            @Override
            public void goesOn() {
                throw new IllegalStateException("no");
            }
        });
        changes.addListener(new Telling());
        try (var change = changes.begin(HUB, Action.REMOVE, SAMPLE)) {
            change.at(Step.LEAVING);
        }
        assertThat(told).containsExactly("goes on", "goes on", "over", "over");
    }

    private class Telling implements PluginChangeListener {
        @Override
        public void goesOn() {
            told.add("goes on");
        }

        @Override
        public void over() {
            told.add("over");
        }
    }

    private final class Somewhere implements Access {
        @Override
        public boolean allows(Caller caller, Permission permission, Scope scope) {
            return allowed && scope.equals(Scope.region("RU-KYA"));
        }

        @Override
        public boolean allowsSomewhere(Caller caller, Permission permission) {
            return true;
        }

        @Override
        public @Nullable Permission permission(String name) {
            return null;
        }

        @Override
        public DeniedException refusal(Caller caller, Permission permission) {
            throw new AssertionError();
        }
    }
}
