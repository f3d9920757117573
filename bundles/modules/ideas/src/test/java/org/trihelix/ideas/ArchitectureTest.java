package org.trihelix.ideas;

import org.trihelix.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.trihelix.ideas");
    }
}
