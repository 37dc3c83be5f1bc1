package org.concordat.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder for everything that Concordat keeps, held by one process: {@code log} has the server's log, {@code work} is
 * emptied at every start and goes when it ends.
 *
 * @param lock says to other processes that the folder is in use; the operating system drops it with this process
 */
record DataFolder(Path folder, FileLock lock) {

    /**
     * Makes the folder if it is not there, and takes hold of it.
     *
     * @throws Refusal if it cannot be made or written, or another process holds it
     */
    static DataFolder open(Path asked) throws Refusal {
        Path folder = asked.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileLock lock = lock(folder.resolve("lock"));
            if (lock == null) {
                throw new Refusal(
                        ExitCode.DATA,
                        "Another Concordat is using the data folder " + folder
                                + "; stop it, or name another folder with --data FOLDER.");
            }
            DataFolder data = new DataFolder(folder, lock);
            Files.createDirectories(data.log());
            delete(data.work());
            Files.createDirectories(data.work());
            return data;
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.DATA,
                    "The data folder " + folder + " cannot be used ("
                            + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "); name one that can be written with --data FOLDER.");
        }
    }

    /** Whether a process holds this folder. */
    static boolean isHeld(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("lock"))) {
            return false;
        }
        try (FileLock lock = lock(folder.resolve("lock"))) {
            return lock == null;
        }
    }

    private static @Nullable FileLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return channel.tryLock();
    }

    /** Where the server writes its log. */
    Path log() {
        return folder.resolve("log");
    }

    /** What is needed while the server runs, and never after. */
    Path work() {
        return folder.resolve("work");
    }

    /** Removes what is not needed after the server has stopped. */
    void tidy() throws IOException {
        delete(work());
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(tree)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
