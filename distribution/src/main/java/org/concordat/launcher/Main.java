package org.concordat.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * The first class that Java loads. It alone is compiled for Java 8, so that a Java that is too old for everything else can
 * still say so in a sentence; for the same reason it names no other class in its code.
 */
public final class Main {

    private static final int NEEDED = 17;

    /** The exit code for a Java that is too old. */
    static final int TOO_OLD = 5;

    private Main() {}

    /** Starts the launcher, or says which Java it needs and ends with the exit code 5. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (tooOld(System.getProperty("java.specification.version"))) {
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

    /** Whether a version of Java, such as "1.8" or "17", is before the one that is needed. */
    static boolean tooOld(String version) {
        return Integer.parseInt(version.split("\\.", -1)[0]) < NEEDED;
    }
}
