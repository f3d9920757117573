package org.trihelix.console.internal.health;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.health.HealthCheck;
import org.trihelix.console.internal.health.Report.Result;
import org.trihelix.console.internal.health.Report.Status;

/** Runs checks side by side. One that hangs keeps one thread and is not started again before it has come back. */
final class CheckRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRunner.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final int LONGEST_MESSAGE = 300;

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "trihelix-health");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<HealthCheck, Future<Result>> running = new ConcurrentHashMap<>();

    /** By name, without those that left meanwhile; of two checks with one name the failing one. */
    Map<String, Result> run(List<HealthCheck> checks) {
        long deadline = System.nanoTime() + PATIENCE;
        checks.forEach(check -> running.computeIfAbsent(check, added -> threads.submit(() -> result(added))));
        Map<String, Result> results = new TreeMap<>();
        for (HealthCheck check : checks) {
            Result result = await(check, deadline);
            if (result != null) {
                results.merge(check.name(), result, (one, other) -> one.status() == Status.DOWN ? one : other);
            }
        }
        return results;
    }

    private @Nullable Result await(HealthCheck check, long deadline) {
        Future<Result> future = running.get(check);
        if (future == null) {
            return null;
        }
        try {
            Result result = future.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            running.remove(check, future);
            return result;
        } catch (CancellationException e) {
            return null;
        } catch (TimeoutException e) {
            return new Result(Status.DOWN, "No answer within a second", TimeUnit.NANOSECONDS.toMillis(PATIENCE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.down("Interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // result() throws nothing
        }
    }

    private static Result result(HealthCheck check) {
        long start = System.nanoTime();
        try {
            String message = check.check();
            return new Result(Status.UP, message, since(start));
        } catch (Exception | LinkageError e) {
            LOG.debug("Health check {} failed", check.name(), e);
            return new Result(Status.DOWN, message(e), since(start));
        }
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
    }

    void forget(HealthCheck check) {
        Future<Result> future = running.remove(check);
        if (future != null) {
            future.cancel(true);
        }
    }

    void close() {
        threads.shutdownNow();
    }
}
