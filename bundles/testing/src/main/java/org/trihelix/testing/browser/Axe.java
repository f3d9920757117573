package org.trihelix.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks with axe for violations of WCAG 2.2, levels A and AA. Its script stays in a page until the page is left: it takes longer to read than to run. */
final class Axe {

    private static final String IS_THERE = "() => typeof axe === 'object'";
    private static final String RUN = """
            async ({exclude, tags}) => {
                const found = await axe.run(exclude.length ? {exclude} : document, {
                    runOnly: tags,
                    resultTypes: ['violations'],
                    elementRef: false
                });
                return found.violations.map(rule => rule.id + ': ' + rule.help + ' at '
                        + rule.nodes.map(node => node.target.flat(2).join(' ') + ' ' + node.html).join('; '));
            }
            """;

    private final Page page;

    Axe(Page page) {
        this.page = page;
    }

    /** Every violation on the page as it is now. */
    @SuppressWarnings("unchecked")
    List<String> violations(Glance glance) {
        if (!(Boolean) page.evaluate(IS_THERE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, glance.asked());
    }
}
