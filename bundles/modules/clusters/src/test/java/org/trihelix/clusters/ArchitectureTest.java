package org.trihelix.clusters;

import org.trihelix.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.trihelix.clusters");
    }
}
