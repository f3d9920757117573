package org.trihelix.evaluation;

import org.trihelix.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.trihelix.evaluation");
    }
}
