package org.trihelix.mobilization.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.Role;
import org.trihelix.mobilization.Promotion.Addressee;
import org.trihelix.mobilization.domain.Level;

/** Who is offered, and who is meant unless the sender says otherwise. */
class AddresseesTest {

    private static final Addressee REGION = one("region", Role.AUTHORITY, Level.REGIONAL);
    private static final Addressee NATION = one("nation", Role.DECISION_MAKER, Level.NATIONAL);
    private static final Addressee HUB = one("hub", Role.ADMINISTRATOR, Level.NATIONAL);

    private static Addressee one(String person, Role role, Level level) {
        return new Addressee(person, person, "", role, level, 0, level == Level.NATIONAL);
    }

    @Test
    void leaveOutWhoAdministersWhileOthersAreThere() {
        assertThat(Addressees.offered(List.of(REGION, NATION, HUB))).containsExactly(REGION, NATION);
        assertThat(Addressees.offered(List.of(HUB))).containsExactly(HUB);
    }

    @Test
    void meanWhoAloneDecidesForTheRegion() {
        assertThat(Addressees.likeliest(List.of(REGION, NATION))).isEqualTo("region");
        assertThat(Addressees.likeliest(List.of(NATION))).isEqualTo("nation");
        assertThat(Addressees.likeliest(List.of(REGION, one("other", Role.AUTHORITY, Level.REGIONAL), NATION)))
                .isEmpty();
        assertThat(Addressees.likeliest(List.of())).isEmpty();
    }
}
