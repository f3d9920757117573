package org.trihelix.testing.karaf.inside;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** How a run went. What was skipped or broken off counts as a failure: the caller asked for it. */
final class Outcome implements TestExecutionListener {

    private @Nullable Throwable failure;
    private int finished;

    /** What went wrong first, null when nothing did. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    int finished() {
        return finished;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            finished++;
        }
        if (failure == null && result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            failure = result.getThrowable().orElseGet(() -> new AssertionError(result.toString()));
        }
    }
}
