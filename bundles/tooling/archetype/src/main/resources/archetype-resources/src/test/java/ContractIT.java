package ${package};

import org.trihelix.testing.plugin.PluginContract;

class ContractIT implements PluginContract {}
