package org.concordat.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of a certificate of deletion, to be kept as plain text. */
final class CertificateText {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss z", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private CertificateText() {}

    static String of(Manifest manifest, String who, Instant when, ExportMade export) {
        StringBuilder text = new StringBuilder();
        text.append(AdminWords.of(
                        "certificate.line.council",
                        manifest.council().name(),
                        manifest.council().id()))
                .append('\n')
                .append(AdminWords.of("certificate.line.deleted", MOMENT.format(when), who))
                .append('\n')
                .append(AdminWords.of(
                        "certificate.line.export", MOMENT.format(export.at()), export.who(), export.digest()))
                .append("\n\n")
                .append(AdminWords.of("certificate.line.tables"))
                .append('\n');
        manifest.files()
                .forEach((table, file) -> text.append(AdminWords.of(
                                "certificate.line.table", table, String.valueOf(file.rows()), file.digest()))
                        .append('\n'));
        return text.toString();
    }
}
