package org.trihelix.web.internal.pages;

import org.trihelix.api.people.People;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.Plugins;

/** What the page of a plug-in in the making asks. */
record DraftServices(PluginDrafts drafts, Plugins plugins, Regions regions, People people, Histories histories) {}
