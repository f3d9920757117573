package org.trihelix.core.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trihelix.api.DeniedException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.plugin.Reach;
import org.trihelix.api.text.Message;
import org.trihelix.core.internal.CoreModule;
import org.trihelix.core.internal.people.BuiltInRegions;

class DeclaredAccessTest {

    private static final Permission SCREEN = Permission.of("ideas.screen", Role.MANAGER, Role.AUTHORITY);
    private static final Permission SUBMIT = Permission.signedIn("ideas.submit");
    private static final Permission READ = Permission.everybody("ideas.read");
    private static final HubModule IDEAS = module("ideas", SCREEN, SUBMIT, READ);

    private final DeclaredAccess access = new DeclaredAccess(new BuiltInRegions(), new CoreModule());

    @BeforeEach
    void install() {
        access.addModule(IDEAS);
    }

    private static HubModule module(String id, Permission... permissions) {
        return new HubModule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Permission> permissions() {
                return List.of(permissions);
            }

            @Override
            public Map<String, String> messages(Locale locale) {
                return Map.of();
            }
        };
    }

    private static Caller with(Grant... grants) {
        return new Caller("0199aaaa-0000-7000-8000-000000000001", "Anna", Locale.ENGLISH, Set.of(grants), List.of());
    }

    private static Scope scope(String text) {
        String[] parts = text.split(":", 2);
        return new Scope(Scope.Kind.valueOf(parts[0]), parts.length == 2 ? parts[1] : "");
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER, PLATFORM, PLATFORM, true",
        "MANAGER, PLATFORM, REGION:RU-KYA, true",
        "MANAGER, PLATFORM, REGION:nowhere, true",
        "MANAGER, PLATFORM, CLUSTER:c1, true",
        "MEMBER, PLATFORM, PLATFORM, false",
        "EXPERT, PLATFORM, REGION:RU-KYA, false",
        "AUTHORITY, REGION:RU-KYA, REGION:RU-KYA, true",
        "AUTHORITY, REGION:RU, REGION:RU-KYA, true",
        "AUTHORITY, REGION:RU-KYA, REGION:RU, false",
        "AUTHORITY, REGION:RU-KYA, REGION:RU-TOM, false",
        "AUTHORITY, REGION:RU-KYA, PLATFORM, false",
        "AUTHORITY, REGION:RU, PLATFORM, false",
        "AUTHORITY, REGION:RU-KYA, CLUSTER:RU-KYA, false",
        "AUTHORITY, REGION:nowhere, REGION:nowhere, false",
        "MANAGER, CLUSTER:c1, CLUSTER:c1, true",
        "MANAGER, CLUSTER:c1, CLUSTER:c2, false",
        "MANAGER, CLUSTER:c1, CAMPAIGN:c1, false",
        "MANAGER, CAMPAIGN:c1, CAMPAIGN:c1, true",
        "MANAGER, CAMPAIGN:c1, PLATFORM, false",
    })
    void aRoleCoversItsScope(Role role, String held, String place, boolean allowed) {
        Caller caller = with(new Grant(role, scope(held)));
        assertThat(access.allows(caller, SCREEN, scope(place))).isEqualTo(allowed);
    }

    @Test
    void nobodyMayOnlyWhatEverybodyMay() {
        Caller nobody = Caller.nobody(Locale.ENGLISH);
        assertThat(access.allows(nobody, READ, Scope.PLATFORM)).isTrue();
        assertThat(access.allows(nobody, HubPermissions.PUBLIC, Scope.PLATFORM)).isTrue();
        for (Permission permission : List.of(SCREEN, SUBMIT, HubPermissions.USE, HubPermissions.PEOPLE)) {
            assertThat(access.allows(nobody, permission, Scope.PLATFORM)).isFalse();
            assertThat(access.allowsSomewhere(nobody, permission)).isFalse();
        }
    }

    @Test
    void whatIsNotDeclaredIsDeniedToAll() {
        Caller system = Caller.system(Locale.ENGLISH);
        assertThat(access.allows(system, SUBMIT, Scope.PLATFORM)).isTrue();
        access.removeModule(IDEAS);
        assertThat(access.allows(system, SUBMIT, Scope.PLATFORM)).isFalse();
        assertThat(access.allows(system, READ, Scope.PLATFORM)).isFalse();
        assertThat(access.permission("ideas.submit")).isNull();
        assertThat(access.refusal(system, SUBMIT).message()).isEqualTo(Message.of("hub.error.denied.gone"));
        access.addModule(IDEAS);
        assertThat(access.permission("ideas.submit")).isEqualTo(SUBMIT);
    }

    @Test
    void aPermissionOfTheSameNameWithOtherRolesIsNotTheDeclaredOne() {
        Permission widened = Permission.everybody("hub.people");
        access.addModule(module("evil", widened, Permission.everybody("evil.thing")));
        Caller nobody = Caller.nobody(Locale.ENGLISH);
        assertThat(access.allows(nobody, widened, Scope.PLATFORM)).isFalse();
        assertThat(access.permission("hub.people")).isEqualTo(HubPermissions.PEOPLE);
        assertThat(access.allows(nobody, Permission.everybody("evil.thing"), Scope.PLATFORM))
                .isTrue();
    }

    @Test
    void aRefusalSaysWhoCanHelp() {
        Caller member = with(new Grant(Role.MEMBER, Scope.PLATFORM));
        assertThatThrownBy(() -> access.require(member, SCREEN, Scope.PLATFORM)).isInstanceOf(DeniedException.class);
        assertThat(access.refusal(member, SCREEN).message())
                .isEqualTo(Message.of(
                        "hub.error.denied", List.of(Message.of("hub.role.MANAGER"), Message.of("hub.role.AUTHORITY"))));
        assertThat(access.refusal(member, SUBMIT).message()).isEqualTo(Message.of("hub.error.denied.here"));
        var nobody = catchThrowableOfType(
                DeniedException.class, () -> access.require(Caller.nobody(Locale.ENGLISH), SUBMIT, Scope.PLATFORM));
        assertThat(nobody.signInHelps()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // role, its region, home, region of the object, whether pages are met, whether it may be done there
        "MEMBER, , RU-KYA, RU-KYA, true, true",
        "MEMBER, , RU-NVS, RU-KYA, false, true",
        "MEMBER, , , RU-NVS, false, false",
        "MANAGER, RU-KYA, RU-NVS, RU-KYA, true, true",
        "MANAGER, RU-NVS, RU-NVS, RU-NVS, false, false",
        "MANAGER, , RU-NVS, RU-KYA, true, true",
    })
    void whatARegionBringsHoldsThere(Role role, String held, String home, String place, boolean met, boolean allowed) {
        access.reach(new IdeasOfKrasnoyarsk());
        Permission permission = role == Role.MEMBER ? SUBMIT : SCREEN;
        Scope scope = held == null ? Scope.PLATFORM : Scope.region(held);
        var caller = new Caller("p", "P", Locale.ENGLISH, Set.of(new Grant(role, scope)), List.of(), home);

        assertThat(access.allowsSomewhere(caller, permission)).isEqualTo(met);
        assertThat(access.allows(caller, permission, Scope.region(place))).isEqualTo(allowed);
        assertThat(access.allows(caller, permission, Scope.PLATFORM)).isEqualTo(met);
        assertThat(access.allowsSomewhere(caller, HubPermissions.USE)).isTrue();
    }

    private static final class IdeasOfKrasnoyarsk implements Reach {

        @Override
        public @Nullable String region(String module) {
            return module.equals("ideas") ? "RU-KYA" : null;
        }

        @Override
        public @Nullable String module(Map<String, ?> service) {
            throw new AssertionError("not asked");
        }

        @Override
        public @Nullable String region(Map<String, ?> service) {
            throw new AssertionError("not asked");
        }

        @Override
        public boolean covers(Map<String, ?> service, @Nullable String region) {
            throw new AssertionError("not asked");
        }
    }
}
