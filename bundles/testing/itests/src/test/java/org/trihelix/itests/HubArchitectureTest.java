package org.trihelix.itests;

import org.trihelix.testing.ArchitectureRules;

class HubArchitectureTest extends ArchitectureRules {

    HubArchitectureTest() {
        super(
                "org.trihelix.analytics",
                "org.trihelix.api",
                "org.trihelix.console",
                "org.trihelix.core",
                "org.trihelix.ideas",
                "org.trihelix.persistence",
                "org.trihelix.rest",
                "org.trihelix.ui",
                "org.trihelix.web");
    }
}
