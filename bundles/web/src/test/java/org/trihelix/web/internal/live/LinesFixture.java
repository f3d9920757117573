package org.trihelix.web.internal.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An open page that waits at the other end of a line, and the words it got. */
public final class LinesFixture {

    private static final long SETTLED_MILLIS = 300;

    private final Line line;
    private @Nullable Wait waiting;
    private final List<String> words = new CopyOnWriteArrayList<>();

    private LinesFixture(Line line) {
        this.line = line;
    }

    public static LinesFixture page(Lines lines) {
        var page = new LinesFixture(lines.open(() -> {}));
        page.waitAgain();
        return page;
    }

    public static void close(Lines lines) {
        lines.shutDown();
    }

    Line line() {
        return line;
    }

    /** What was answered until nothing more came. */
    public List<String> words() throws InterruptedException {
        Thread.sleep(SETTLED_MILLIS);
        return List.copyOf(words);
    }

    void waitAgain() {
        waiting = new Wait(request(new CountDownLatch(0)));
        line.await(waiting);
    }

    /** The container ends the waiting request, whatever the line knows of it. */
    void timeOut() {
        if (waiting != null) {
            waiting.answer(Lines.NOTHING);
        }
    }

    /** Waits like a client whose connection takes no byte until the latch is opened. */
    void waitDead(CountDownLatch stuck) {
        line.await(new Wait(request(stuck)));
    }

    private AsyncContext request(CountDownLatch stuck) {
        var written = new StringWriter();
        var response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> method.getName().equals("getWriter") ? new PrintWriter(written) : null);
        return (AsyncContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AsyncContext.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getResponse":
                            stuck.await(10, TimeUnit.SECONDS);
                            return response;
                        case "complete":
                            words.add(written.toString());
                            return null;
                        case "hashCode":
                            return System.identityHashCode(proxy);
                        case "equals":
                            return proxy == arguments[0];
                        default:
                            return null;
                    }
                });
    }
}
