package org.concordat.launcher;

/** How a start of Concordat may end, for scripts. A server that is told to stop ends with {@value Ending#TERMINATED}. */
enum ExitCode {
    /** Done: checked without a fault, or told what was asked. */
    DONE(0),
    /** There is something wrong with a plug-in, or there is none. */
    PLUGINS(1),
    /** The command line is not understood. */
    USAGE(2),
    /** The data folder cannot be used. */
    DATA(3),
    /** The port cannot be opened. */
    PORT(4),
    /** Java is too old; {@link Main} says so before this class can be loaded. */
    JAVA(5),
    /** The server or the application did not start. */
    START(6),
    /** The database does not answer, or its schema cannot be brought up to date. */
    DATABASE(7),
    /** A record that was to be verified does not hold, or is none. */
    RECORD(8),
    /** A backup could not be made, or not be restored. */
    BACKUP(9),
    /** A setting has a value that cannot be right, or does not exist. */
    SETTINGS(10);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the operating system is told. */
    int number() {
        return number;
    }
}
