package org.trihelix.forest;

import org.trihelix.testing.plugin.PluginContract;

class ForestContainerIT implements PluginContract {}
