package org.concordat.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * The first class that Java loads. It alone is compiled for Java 8, so that a Java that is too old for everything else can
 * still say so in a sentence; for the same reason it names no other class in its code.
 */
public final class Main {

    private static final int NEEDED = 17;

    /** Java is too old. */
    private static final int TOO_OLD = 5;

    private Main() {}

    /** Starts the launcher, or says which Java it needs and ends with the exit code 5. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (major(System.getProperty("java.specification.version")) < NEEDED) {
            System.err.println("Concordat needs Java " + NEEDED + " or newer, and this is Java "
                    + System.getProperty("java.version") + " in " + System.getProperty("java.home") + ".");
            System.exit(TOO_OLD);
        }
        try {
            Class.forName("org.concordat.launcher.Launcher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The launcher has a fault of its own.", e.getCause());
        }
    }

    /** The number before the first point: of "1.8" it is 1, of "17" it is 17. */
    private static int major(String version) {
        return Integer.parseInt(version.split("\\.", -1)[0]);
    }
}
