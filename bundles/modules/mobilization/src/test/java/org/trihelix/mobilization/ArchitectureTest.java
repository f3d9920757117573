package org.trihelix.mobilization;

import org.trihelix.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.trihelix.mobilization");
    }
}
