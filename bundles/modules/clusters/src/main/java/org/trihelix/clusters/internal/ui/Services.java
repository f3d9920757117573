package org.trihelix.clusters.internal.ui;

import org.trihelix.api.people.Organizations;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.Networks;

/** What the pages ask. */
record Services(Clusters clusters, JointProjects projects, Networks networks, Organizations organizations) {}
