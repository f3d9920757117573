package org.trihelix.web.internal.pages;

import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.PluginChanges;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.PluginRemains;
import org.trihelix.api.plugin.Plugins;

/** What the page of plug-ins works with. */
record PluginServices(
        Plugins plugins, PluginChanges changes, PluginRemains remains, PluginDrafts drafts, Regions regions) {}
