package org.sarhad.testing;

import java.util.Random;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test method a {@link Random} parameter and, when the test fails, prints the seed that replays it with {@code
 * -Dsarhad.seed=}.
 *
 * <p>Each test method has its own sequence: the seed of the run mixed with the method's name, so that one method replays
 * alone.
 */
public final class Seeds implements ParameterResolver, AfterTestExecutionCallback {
    private static final long SEED = seed();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Random.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return new Random(SEED * 31 + test.getRequiredTestMethod().getName().hashCode());
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            System.err.println(test.getDisplayName() + " failed; replay with -Dsarhad.seed=" + SEED);
        }
    }

    private static long seed() {
        String given = System.getProperty("sarhad.seed", "");
        return given.isBlank() ? System.nanoTime() : Long.parseLong(given.strip());
    }
}
