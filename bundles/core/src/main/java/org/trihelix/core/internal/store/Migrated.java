package org.trihelix.core.internal.store;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Is there once the hub's tables are up to date: components with queries ask for it, so that they wait. */
@Component(
        service = Migrated.class,
        reference = @Reference(name = "unit", service = EntityManager.class, target = "(trihelix.unit=hub)"))
public final class Migrated {}
