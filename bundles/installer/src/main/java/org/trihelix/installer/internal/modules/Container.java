package org.trihelix.installer.internal.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.data.DataProblems;
import org.trihelix.installer.internal.payload.JarFacts;
import org.trihelix.installer.internal.payload.Payload;
import org.trihelix.plugin.PluginFile;

/**
 * The bundles of plug-ins. Each is known by its location, {@code trihelix-plugin:NAME/DIGEST/PATH}, so that the container can be compared with
 * what is to be in it. Only bundles of plug-ins are ever started, stopped or refreshed here.
 */
@Component(service = Container.class)
public final class Container {

    private static final String LOCATION = "trihelix-plugin:";

    /** After the hub and its modules. */
    private static final int START_LEVEL = 90;

    private static final long REFRESH_SECONDS = 30;
    private static final long START_SECONDS = 300;

    private final BundleContext context;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable DataProblems data;

    @Activate
    public Container(BundleContext context) {
        this.context = context;
    }

    /**
     * Who else has a piece of domain knowledge.
     *
     * @param type name of the service that it is registered as
     * @param property name of the property that has its code
     * @param plugin whose own does not count
     * @return the symbolic name of its bundle; empty when nobody has it
     */
    public Optional<String> holder(String type, String property, String code, String plugin) {
        try {
            ServiceReference<?>[] all = context.getAllServiceReferences(type, "(" + property + '=' + code + ')');
            return Arrays.stream(all == null ? new ServiceReference<?>[0] : all)
                    .map(ServiceReference::getBundle)
                    .filter(Objects::nonNull)
                    .filter(bundle -> !of(plugin).contains(bundle))
                    .map(Bundle::getSymbolicName)
                    .findFirst();
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(code, e);
        }
    }

    /** Why the tables of the plug-in could not be made or brought up to date; empty when nothing is known to be wrong. */
    public Optional<String> dataProblem(String plugin) {
        DataProblems known = data;
        return known == null
                ? Optional.empty()
                : of(plugin).stream()
                        .flatMap(bundle -> Stream.ofNullable(known.problem(bundle.getBundleId())))
                        .findFirst();
    }

    /** Bundles of the plug-in, in the order of their installation. */
    private List<Bundle> of(String plugin) {
        return plugins().filter(bundle -> plugin.equals(plugin(bundle))).toList();
    }

    private Stream<Bundle> plugins() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(LOCATION));
    }

    private static String plugin(Bundle bundle) {
        return bundle.getLocation().substring(LOCATION.length()).split("/", 2)[0];
    }

    private static String location(String plugin, String digest, String path) {
        return LOCATION + plugin + '/' + digest + '/' + path;
    }

    /** Names of the plug-ins of which there are bundles. */
    public Set<String> present() {
        return plugins().map(Container::plugin).collect(Collectors.toSet());
    }

    /** Ids of the modules in the plug-in, running or not. */
    public List<String> modules(String plugin) {
        return of(plugin).stream()
                .flatMap(bundle -> Stream.ofNullable(bundle.getHeaders("").get(JarFacts.MODULE)))
                .map(String::strip)
                .toList();
    }

    /** Ids of those that keep data in tables of their own. */
    public List<String> keepingData(String plugin) {
        return of(plugin).stream()
                .filter(bundle -> bundle.getHeaders("").get(JarFacts.DATA) != null)
                .flatMap(bundle -> Stream.ofNullable(bundle.getHeaders("").get(JarFacts.MODULE)))
                .map(String::strip)
                .toList();
    }

    /** Whether exactly these bytes are installed, wherever their bundles stand. */
    public boolean has(String plugin, String digest, Collection<String> paths) {
        Set<String> wanted =
                paths.stream().map(path -> location(plugin, digest, path)).collect(Collectors.toSet());
        return of(plugin).stream()
                .map(Bundle::getLocation)
                .collect(Collectors.toSet())
                .equals(wanted);
    }

    /**
     * Installs the bundles of a file and starts them, but not yet for the next start of the container: see {@link #settle}.
     *
     * @param off modules that stay stopped
     * @param starting called once all are here, before the first starts
     * @throws BundleException when one of them cannot be installed, fitted in or started; what was installed stays, for {@link #remove}
     */
    public void install(String digest, PluginFile file, Set<String> off, Runnable starting) throws BundleException {
        List<Bundle> bundles = taken(digest, file);
        for (Bundle bundle : bundles) {
            Objects.requireNonNull(bundle.adapt(BundleStartLevel.class)).setStartLevel(START_LEVEL);
        }
        starting.run();
        wiring().resolveBundles(bundles);
        for (Bundle bundle : bundles) {
            if (starts(bundle, off)) {
                bundle.start(Bundle.START_TRANSIENT);
            }
        }
    }

    private List<Bundle> taken(String digest, PluginFile file) throws BundleException {
        String plugin = file.envelope().name();
        List<Bundle> bundles = new ArrayList<>();
        try {
            Payload.bundles(file, (path, jar) -> {
                try {
                    bundles.add(context.installBundle(location(plugin, digest, path), jar));
                } catch (BundleException e) {
                    throw new IOException(e);
                }
            });
        } catch (IOException e) {
            if (e.getCause() instanceof BundleException refused) {
                throw refused;
            }
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    private static boolean starts(Bundle bundle, Set<String> off) {
        String module = bundle.getHeaders("").get(JarFacts.MODULE);
        return !isFragment(bundle) && (module == null || !off.contains(module.strip()));
    }

    /** Has the plug-in started at each start of the container from now on, but for the modules that are off. */
    public void settle(String plugin, Set<String> off) throws BundleException {
        for (Bundle bundle : of(plugin)) {
            if (starts(bundle, off)) {
                bundle.start();
            }
        }
    }

    /** Stops and removes the bundles of the plug-in; none left is fine. Others must not be wired to them, see {@link #dependents}. */
    public void remove(String plugin) throws BundleException {
        List<Bundle> bundles = new ArrayList<>(of(plugin));
        Collections.reverse(bundles);
        for (Bundle bundle : bundles) {
            bundle.uninstall();
        }
        refresh(bundles);
    }

    private void refresh(List<Bundle> bundles) {
        var done = new CountDownLatch(1);
        wiring().refreshBundles(bundles, event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED || event.getType() == FrameworkEvent.ERROR) {
                done.countDown();
            }
        });
        Patience.await(() -> done.getCount() == 0, REFRESH_SECONDS * 1_000);
    }

    /** Until bundles of plug-ins may start: at the start of the container it climbs to their level. */
    public void awaitStartLevel() {
        var level = Objects.requireNonNull(
                Objects.requireNonNull(context.getBundle(0)).adapt(FrameworkStartLevel.class));
        Patience.await(() -> level.getStartLevel() >= START_LEVEL, START_SECONDS * 1_000);
    }

    /** Names of bundles of others that are wired to the plug-in: they would stop with it. */
    public List<String> dependents(String plugin) {
        List<Bundle> own = of(plugin);
        return wiring().getDependencyClosure(own).stream()
                .filter(bundle -> !own.contains(bundle))
                .map(Container::title)
                .sorted()
                .toList();
    }

    private static String title(Bundle bundle) {
        String plugin = bundle.getLocation().startsWith(LOCATION) ? plugin(bundle) + ": " : "";
        return plugin + bundle.getSymbolicName() + ' ' + bundle.getVersion();
    }

    /** What the bundles would lack, with the plug-in's present bundles gone; empty when they fit. */
    public List<Missing> missing(String plugin, List<JarFacts> jars) throws BundleException {
        return new DryRun(Arrays.asList(context.getBundles()), of(plugin), services()).of(jars);
    }

    private Set<String> services() {
        var names = new HashSet<String>();
        try {
            ServiceReference<?>[] all = context.getAllServiceReferences(null, null);
            for (ServiceReference<?> one : all == null ? new ServiceReference<?>[0] : all) {
                Collections.addAll(names, (String[]) one.getProperty(Constants.OBJECTCLASS));
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    /** Bundles that do not belong to the plug-in, for comparing. */
    public List<Other> others(String plugin) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null
                        && !(bundle.getLocation().startsWith(LOCATION) && plugin.equals(plugin(bundle))))
                .map(Other::of)
                .toList();
    }

    private FrameworkWiring wiring() {
        return Objects.requireNonNull(
                Objects.requireNonNull(context.getBundle(0)).adapt(FrameworkWiring.class));
    }

    private static boolean isFragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
