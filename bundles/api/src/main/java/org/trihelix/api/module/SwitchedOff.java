package org.trihelix.api.module;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** The modules that administrators stopped, installed or not: who installs one again leaves it stopped. */
@ProviderType
public interface SwitchedOff {

    /** Their ids. */
    Set<String> ids();
}
