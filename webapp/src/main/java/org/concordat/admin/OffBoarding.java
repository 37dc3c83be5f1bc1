package org.concordat.admin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;
import org.concordat.council.Council;
import org.concordat.digest.Sha256;
import org.concordat.store.CouncilStore;
import org.concordat.store.Schema;

/**
 * Councils that are taken out of the instance and put back. The tables are read and written as the database describes them,
 * past the entities: so nothing is forgotten that a later version adds. The two acts of the instance tell the database which
 * council they are about for the length of their transaction, and nobody sees what it holds.
 */
@ApplicationScoped
@Transactional
public class OffBoarding {

    /** An export that was written to a file. */
    record Made(Path file, String digest, String state) {}

    @Resource(lookup = "java:app/jdbc/concordat")
    private DataSource source;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CouncilStore store;

    @Inject
    private AuditLog log;

    /** Writes everything of the current council to a file, which belongs to the caller. */
    Made export(Actor actor, String council) {
        // From here on nobody else adds to the council's record, so that no act falls between two tables.
        log.record(actor, "export-council", council, "");
        entities.flush();
        MessageDigest sha256 = Sha256.begin();
        try {
            Path file = Files.createTempFile("concordat-export-", ".zip");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
                Manifest manifest = written(council, out);
                return new Made(file, HexFormat.of().formatHex(sha256.digest()), manifest.state());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest written(String council, OutputStream out) throws IOException {
        try (Connection connection = source.getConnection()) {
            workFor(connection, council);
            return CouncilExport.write(connection, found(council), Schema.version(), out);
        } catch (SQLException e) {
            throw new IllegalStateException("The council could not be exported.", e);
        }
    }

    private Council found(String council) {
        return store.find(council)
                .orElseThrow(() -> new IllegalStateException("There is no council \"" + council + "\"."));
    }

    /** What PostgreSQL's row-level security asks for; H2 knows no such thing. */
    private static void workFor(Connection connection, String council) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return;
        }
        try (PreparedStatement set = connection.prepareStatement("select set_config('app.council', ?, true)")) {
            set.setString(1, council);
            set.execute();
        }
    }

    /** Keeps that an export has arrived at whoever asked for it. */
    void downloaded(Actor actor, String council, Made made) {
        entities.persist(new ExportMade(council, actor.name(), made.digest(), made.state()));
    }

    /** The last export of a council that was downloaded. */
    Optional<ExportMade> lastExport(String council) {
        return entities
                .createQuery(
                        "select e from ExportMade e where e.council = :council order by e.at desc", ExportMade.class)
                .setParameter("council", council)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** A certificate, and the statements that remove its council. */
    record Certified(Certificate certificate, List<String> removal) {}

    /**
     * Certifies that a council that is closed and was exported as it is now is deleted, which has to follow at once. Should it
     * not, the council is still in the list, closed, and is certified and deleted again.
     *
     * @return the certificate; empty if the last export that was downloaded is not of what there is now
     */
    Optional<Certified> certify(Actor actor, String id) {
        Council council = found(id);
        if (council.status() != Council.Status.CLOSED) {
            throw new IllegalStateException("The council \"" + id + "\" is not closed.");
        }
        try {
            Manifest manifest = written(id, OutputStream.nullOutputStream());
            Optional<ExportMade> export =
                    lastExport(id).filter(made -> made.state().equals(manifest.state()));
            if (export.isEmpty()) {
                return Optional.empty();
            }
            String text = CertificateText.of(manifest, actor.name(), Instant.now(), export.get());
            Certificate certificate = new Certificate(id, council.name(), actor.name(), text);
            entities.persist(certificate);
            log.record(actor, "delete-council", id, "certificate " + certificate.id() + ", SHA-256 " + digest(text));
            return Optional.of(new Certified(certificate, removal()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> removal() {
        try (Connection connection = source.getConnection()) {
            return OwnedTable.removal(OwnedTable.all(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be read.", e);
        }
    }

    private static String digest(String text) {
        return Sha256.hex(text);
    }

    /** Every certificate, the latest first. */
    List<Certificate> certificates() {
        return entities.createQuery("select c from Certificate c order by c.at desc", Certificate.class)
                .getResultList();
    }

    /** A certificate by its number. */
    Optional<Certificate> certificate(String id) {
        return Optional.ofNullable(entities.find(Certificate.class, id));
    }

    /** A council that was put back, and how many rows of which tables named something of the instance that is not here. */
    record Restored(String council, SortedMap<String, Long> leftOut) {}

    /**
     * Puts a council back as it was when it was exported, all of it or nothing. It is being set up again: whoever opens it
     * goes through the checklist.
     *
     * @throws UnfitExport with a sentence, if it cannot be restored here
     */
    Restored restore(Actor actor, File file) {
        try (Connection connection = source.getConnection();
                CouncilImport export = new CouncilImport(connection, file, Schema.version())) {
            Manifest.Of of = export.manifest().council();
            CouncilForm.fault(of.id()).ifPresent(fault -> {
                throw new UnfitExport(fault);
            });
            if (store.find(of.id()).isPresent()) {
                throw new UnfitExport("There is a council \"" + of.id() + "\" here already");
            }
            Set<String> taken = CouncilForm.taken(store.all(), of.id());
            of.hosts().stream().filter(taken::contains).findFirst().ifPresent(host -> {
                throw new UnfitExport("Another council has the host name " + host);
            });
            export.check();
            Council council = new Council(of.id(), of.name(), of.shortName(), of.accent());
            council.list(of.listed());
            council.answerAt(Set.copyOf(of.hosts()));
            council.allow(Set.copyOf(of.profiles()));
            store.add(council);
            entities.flush();
            workFor(connection, of.id());
            export.write();
            log.record(
                    actor,
                    "restore-council",
                    of.id(),
                    export.manifest().counts() + (export.leftOut().isEmpty() ? "" : "; left out " + export.leftOut()));
            return new Restored(of.id(), export.leftOut());
        } catch (SQLException e) {
            throw new UnfitExport("The database does not take what the export holds: " + e.getMessage());
        } catch (IOException e) {
            throw new UnfitExport("The file cannot be read: " + e.getMessage());
        }
    }
}
