package org.trihelix.console.internal.modules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.module.Modules;
import org.trihelix.api.text.Message;
import org.trihelix.console.internal.modules.ModuleStates.Standing;

/**
 * Starts and stops modules for administrators. The journal has the entry before anything happens, and another one when it then fails: a
 * container that dies in between leaves a trace too many rather than one too few.
 */
@Component
public final class InstalledModules implements Modules {

    /** The core is a module like others, except that nothing works without it. */
    private static final String CORE = "hub";

    private final HubBundles bundles;
    private final Access access;
    private final UnitOfWork work;
    private final Journal journal;
    private final ModuleStates states;
    private final OffModules off;

    @Activate
    public InstalledModules(
            @Reference HubBundles bundles,
            @Reference Access access,
            @Reference UnitOfWork work,
            @Reference Journal journal,
            @Reference ModuleStates states,
            @Reference OffModules off) {
        this.bundles = bundles;
        this.access = access;
        this.work = work;
        this.journal = journal;
        this.states = states;
        this.off = off;
    }

    @Override
    public List<Installed> list(Caller caller) {
        require(caller);
        return states.all().stream()
                .map(module -> installed(module, caller.locale()))
                .toList();
    }

    private static Installed installed(Standing module, Locale locale) {
        var texts = new BundleTexts(module.bundle(), locale);
        return new Installed(
                module.id(),
                module.version(),
                module.state(),
                module.problem(),
                texts.text(module.id() + ".module.name", module.id()),
                texts.text(module.id() + ".module.description", ""));
    }

    @Override
    public void start(Caller caller, String id) {
        require(caller);
        Bundle bundle = bundle(id);
        record(caller, id, "moduleStarted");
        try {
            off.remove(id);
            bundle.start();
        } catch (BundleException | RuntimeException e) {
            record(caller, id, "moduleNotStarted");
            throw new ConflictException(Message.of("console.module.cannotStart", reason(e)), Map.of());
        }
    }

    @Override
    public void stop(Caller caller, String id) {
        require(caller);
        Bundle bundle = bundle(id);
        if (id.equals(CORE)) {
            throw new ConflictException(Message.of("console.module.core"), Map.of());
        }
        record(caller, id, "moduleStopped");
        try {
            off.add(id);
            bundle.stop();
        } catch (BundleException | RuntimeException e) {
            record(caller, id, "moduleNotStopped");
            throw new ConflictException(Message.of("console.module.cannotStop", reason(e)), Map.of());
        }
    }

    private void require(Caller caller) {
        access.require(caller, HubPermissions.MODULES, Scope.PLATFORM);
    }

    private Bundle bundle(String id) {
        return bundles.modules().stream()
                .filter(bundle -> id.equals(ModuleStates.id(bundle)))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("module", id)));
    }

    private void record(Caller caller, String id, String action) {
        work.run(connection -> journal.append(Entry.of(caller, null, CORE, action, new SubjectRef("module", id))));
    }

    private static String reason(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
