package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;

/** A council that is put back from its export. */
@Named
@RequestScoped
@Route(value = "restore-council", show = Act.MANAGE_COUNCILS, submit = Act.MANAGE_COUNCILS)
public class RestoreScreen implements Screen {

    private static final Logger LOG = Logger.getLogger(RestoreScreen.class.getName());

    @Inject
    private OffBoarding offBoarding;

    @Inject
    private Directory directory;

    private final Faults faults = new Faults();
    private String restored = "";
    private String leftOut = "";

    @Override
    public Reply show(Exchange exchange) {
        return Reply.view("admin-restore");
    }

    @Override
    public Reply submit(Exchange exchange) {
        try {
            Optional<Part> part = exchange.file("file");
            if (part.isEmpty()) {
                faults.add("file", AdminWords.of("restore.file.fault"));
                return Reply.rejected("admin-restore");
            }
            Path file = Files.createTempFile("concordat-restore-", ".zip");
            try (InputStream in = part.get().getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                OffBoarding.Restored done = offBoarding.restore(exchange.actor(), file.toFile());
                restored = done.council();
                leftOut = done.leftOut().isEmpty() ? "" : AdminWords.of("restore.left-out", done.leftOut());
            } finally {
                Files.delete(file);
            }
        } catch (UnfitExport e) {
            faults.add("file", String.valueOf(e.getMessage()));
            return Reply.rejected("admin-restore");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException | IllegalStateException e) {
            LOG.log(Level.WARNING, "A file to restore from could not be taken.", e);
            faults.add("file", AdminWords.of("restore.file.size"));
            return Reply.rejected("admin-restore");
        }
        directory.refresh();
        return Reply.view("admin-restore");
    }

    /** The id of the council that was restored; empty before. */
    public String getRestored() {
        return restored;
    }

    /** What was left out of it, if anything was. */
    public String getLeftOut() {
        return leftOut;
    }

    /** What is wrong with the file. */
    public Faults getFaults() {
        return faults;
    }
}
