package org.trihelix.web.internal.host;

import com.vaadin.flow.server.VaadinServlet;

/** Makes Flow's class loader the thread's own while Flow runs, since it loads services and resources through it. */
final class FlowLoader implements AutoCloseable {

    private final ClassLoader before;

    private FlowLoader(ClassLoader before) {
        this.before = before;
    }

    static FlowLoader enter() {
        Thread thread = Thread.currentThread();
        var scope = new FlowLoader(thread.getContextClassLoader());
        thread.setContextClassLoader(VaadinServlet.class.getClassLoader());
        return scope;
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(before);
    }
}
