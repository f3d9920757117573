package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.api.Ids;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Json;

/** Walks every operation the API describes as each role and as nobody. */
@ExtendWith(HubExtension.class)
class PermissionsContainerIT {

    private static final Map<String, Permission> DECLARED = Stream.of(
                    HubPermissions.ALL,
                    IdeasPermissions.ALL,
                    EvaluationPermissions.ALL,
                    MobilizationPermissions.ALL,
                    ClustersPermissions.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toMap(Permission::name, Function.identity()));

    private static final int NO_JSON = 415;

    private record Operation(String method, String path, String permission) {}

    @Test
    void nothingIsAllowedThatIsNotDeclared(Hub hub) {
        Map<Role, Api> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, Someone.with(hub, role.name()).api());
        }
        DraftedSample.letAuthorities(hub, true);
        List<Operation> operations = operations(hub);
        assertThat(operations).hasSizeGreaterThan(30);
        var softly = new SoftAssertions();
        for (Operation operation : operations) {
            Permission permission = DECLARED.get(operation.permission);
            softly.assertThat(permission)
                    .as(operation + " asks for a declared permission")
                    .isNotNull();
            if (permission != null) {
                check(softly, operation, "nobody", permission.everybody(), hub.api());
                people.forEach((role, api) -> check(
                        softly,
                        operation,
                        role.name(),
                        permission.roles().contains(role) || memberHas(permission),
                        api));
            }
        }
        softly.assertAll();
    }

    /** Every person is a member, whatever else he is. */
    private static boolean memberHas(Permission permission) {
        return permission.roles().contains(Role.MEMBER);
    }

    private static void check(SoftAssertions softly, Operation operation, String who, boolean allowed, Api api) {
        boolean body = operation.method.equals("POST") || operation.method.equals("PUT");
        int status =
                api.send(operation.method, operation.path, body ? "{}" : null).status();
        if (status == NO_JSON) {
            status = api.upload(operation.path, new byte[0]).status();
        }
        var that = softly.assertThat(status).as(operation + " as " + who);
        if (allowed) {
            that.isNotIn(401, 403, 405).isLessThan(500);
        } else {
            that.isEqualTo(who.equals("nobody") ? 401 : 403);
        }
    }

    private static List<Operation> operations(Hub hub) {
        List<Operation> all = new ArrayList<>();
        Json.object(hub.api().get("/api/v1/openapi.json").expect(200).object().get("paths"))
                .forEach((path, methods) -> Json.object(methods)
                        .forEach((method, description) -> all.add(new Operation(
                                method.toUpperCase(Locale.ROOT),
                                "/api/v1" + path.replaceAll("\\{[^}]*}", Ids.next(java.time.Clock.systemUTC())),
                                String.valueOf(Json.object(description).get("x-permission"))))));
        return all;
    }
}
