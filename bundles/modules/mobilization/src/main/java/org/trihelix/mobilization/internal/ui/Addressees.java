package org.trihelix.mobilization.internal.ui;

import java.util.List;
import org.trihelix.mobilization.Promotion.Addressee;
import org.trihelix.mobilization.domain.Level;

/** To whom a package can go, as the reader chooses from them. */
final class Addressees {

    private Addressees() {}

    /** Whoever merely administers the hub is asked only where nobody else is there. */
    static List<Addressee> offered(List<Addressee> all) {
        List<Addressee> deciding =
                all.stream().filter(one -> !one.administers()).toList();
        return deciding.isEmpty() ? all : deciding;
    }

    /** Identifier of the one who is meant unless the reader says otherwise: who alone decides for the region; empty for nobody. */
    static String likeliest(List<Addressee> offered) {
        List<Addressee> regional =
                offered.stream().filter(one -> one.level() == Level.REGIONAL).toList();
        List<Addressee> meant = regional.isEmpty() ? offered : regional;
        return meant.size() == 1 ? meant.getFirst().person() : "";
    }

    /** Name, level, organization or office, and how many packages wait for him. */
    static String label(Say say, Addressee one) {
        String home = one.organization().isEmpty() ? say.text("hub.role." + one.role()) : one.organization();
        String label = one.name() + " · " + say.text("mobilization.addressee." + one.level()) + " · " + home;
        return one.waiting() == 0 ? label : label + " — " + say.text("mobilization.addressee.load", one.waiting());
    }
}
