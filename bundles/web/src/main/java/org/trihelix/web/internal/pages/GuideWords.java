package org.trihelix.web.internal.pages;

import org.trihelix.ui.GuideStep;
import org.trihelix.web.internal.shell.Guests;

/** What is said about the next step. */
record GuideWords(Guests.Words words) {

    /** What it is, and whether it waits for the reader. */
    String title(GuideStep step) {
        return words.text(step.waits() ? "web.guide.yours" : "web.guide.others", name(step));
    }

    String name(GuideStep step) {
        return words.text(step.titleKey());
    }

    /** What the reader is to do, or who does it. */
    String text(Way way, GuideStep step) {
        if (step.waits()) {
            return words.text(step.titleKey() + ".text");
        }
        Relay relay = way.relay();
        return relay == null
                ? words.text("web.guide.who", words.text(step.titleKey() + ".who"))
                : words.text("web.guide.whoGuest", relay.guest().name(), Guests.about(relay.guest(), words));
    }
}
