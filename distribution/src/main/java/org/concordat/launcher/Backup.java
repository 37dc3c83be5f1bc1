package org.concordat.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The whole database of an instance on H2 in one file, which has the form that H2's own {@code BACKUP TO} writes: a zip with
 * the database's file. A server that runs is asked for it by a file in its data folder, since no other process can open the
 * database; whoever may write there may do so anyway. What is not whole never gets the name that was asked for.
 *
 * @param file the backup
 */
record Backup(Path file) {

    /** The file that asks a running server for a backup, and the ones that it answers with; the application knows them too. */
    private static final String REQUEST = "backup.request";

    private static final String ANSWER = "backup.answer";
    private static final String MADE = "backup.zip";

    private static final String DATABASE = "concordat.mv.db";
    private static final byte[] BEGINNING = "H:2,".getBytes(StandardCharsets.US_ASCII);
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    static Backup to(Path file) {
        return new Backup(file.toAbsolutePath().normalize());
    }

    /**
     * Writes the database of a data folder to the file.
     *
     * @return what to tell a person
     * @throws Refusal if there is no such database, the file is there already or cannot be written
     */
    String of(Path asked) throws Refusal, InterruptedException {
        Path folder = asked.toAbsolutePath().normalize();
        mustBeH2();
        if (!Files.exists(folder.resolve(DATABASE))) {
            throw refusal(
                    "There is no database in the data folder " + folder + "; name the right one with --data FOLDER.");
        }
        if (Files.exists(file)) {
            throw refusal("The file " + file + " is there already; name another.");
        }
        try {
            Path part = part(file);
            boolean running = DataFolder.isHeld(folder);
            if (running) {
                Files.move(requested(folder), part, StandardCopyOption.REPLACE_EXISTING);
            } else {
                zip(DataFolder.open(folder).folder().resolve(DATABASE), part);
            }
            extract(part, OutputStream.nullOutputStream());
            finish(part, file);
        } catch (IOException e) {
            throw refusal("The backup " + file + " could not be written (" + reason(e) + ").");
        }
        return "Backed up " + folder + " to " + file;
    }

    /**
     * Puts the file's database into a data folder that has none.
     *
     * @return what to tell a person
     * @throws Refusal if the file is no backup, or the folder is in use or has a database
     */
    String into(Path asked) throws Refusal {
        mustBeH2();
        try {
            extract(file, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw refusal("The file " + file + " is not a whole backup (" + reason(e) + ").");
        }
        Path folder = DataFolder.open(asked).folder();
        Path database = folder.resolve(DATABASE);
        if (Files.exists(database)) {
            throw refusal("The data folder " + folder
                    + " has a database already; restore into an empty one with --data FOLDER.");
        }
        try {
            Path part = part(database);
            try (OutputStream out = Files.newOutputStream(part)) {
                extract(file, out);
            }
            finish(part, database);
        } catch (IOException e) {
            throw refusal("The backup could not be restored into " + folder + " (" + reason(e) + ").");
        }
        return "Restored " + file + " into " + folder
                + "; put the key of that instance (concordat.key or CONCORDAT_KEY) back before the start";
    }

    private static void mustBeH2() throws Refusal {
        if (Settings.isDatabaseElsewhere()) {
            throw refusal(
                    "CONCORDAT_DB_URL names a database outside the data folder; it is backed up and restored by its own"
                            + " means, PostgreSQL by pg_dump and pg_restore.");
        }
    }

    /** Asks the running server, and waits until it has answered. */
    private static Path requested(Path folder) throws Refusal, IOException, InterruptedException {
        Path request = folder.resolve(REQUEST);
        Path answer = folder.resolve(ANSWER);
        try {
            Files.createFile(request);
        } catch (FileAlreadyExistsException e) {
            throw refusal("Another backup is being made; try again when it is done.");
        }
        Instant end = Instant.now().plus(LIMIT);
        try {
            while (!Files.exists(answer)) {
                if (Instant.now().isAfter(end) || !DataFolder.isHeld(folder)) {
                    throw refusal("The server did not answer; try again.");
                }
                Thread.sleep(PAUSE.toMillis());
            }
            String fault = Files.readString(answer);
            if (!fault.isEmpty()) {
                throw refusal(fault);
            }
            return folder.resolve(MADE);
        } finally {
            Files.deleteIfExists(answer);
            Files.deleteIfExists(request);
        }
    }

    private static void zip(Path database, Path to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            zip.putNextEntry(new ZipEntry(DATABASE));
            Files.copy(database, zip);
            zip.closeEntry();
        }
    }

    /** Reads a backup to its end, so that what is damaged is found: the zip has a checksum. */
    private static void extract(Path backup, OutputStream to) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            ZipEntry entry = entries.hasMoreElements() ? entries.nextElement() : null;
            if (entry == null || !entry.getName().equals(DATABASE) || entries.hasMoreElements()) {
                throw new IOException("it does not have the one entry " + DATABASE);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] beginning = in.readNBytes(BEGINNING.length);
                if (!Arrays.equals(beginning, BEGINNING)) {
                    throw new IOException("it does not hold a database of H2");
                }
                to.write(beginning);
                in.transferTo(to);
            }
        }
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Gives a file its name once it is on the disk. */
    private static void finish(Path part, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(ExitCode.BACKUP, sentence);
    }
}
