package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** The certificate of a council that was deleted. */
@Named
@RequestScoped
@Route(value = "certificates/{number}", show = Act.MANAGE_COUNCILS)
public class CertificateScreen implements Screen {

    @Inject
    private OffBoarding offBoarding;

    private Optional<Certificate> certificate = Optional.empty();

    @Override
    public Reply show(Exchange exchange) {
        certificate = offBoarding.certificate(String.valueOf(exchange.path().get("number")));
        if (certificate.isEmpty()) {
            return Reply.notFound();
        }
        if (exchange.text("as").equals("text")) {
            byte[] text = getCertificate().text().getBytes(StandardCharsets.UTF_8);
            return Reply.download(
                    "certificate-" + getCertificate().council() + ".txt",
                    "text/plain;charset=UTF-8",
                    out -> out.write(text));
        }
        return Reply.view("admin-certificate");
    }

    /** The certificate. */
    public Certificate getCertificate() {
        return certificate.orElseThrow();
    }

    /** Its number. */
    public String getNumber() {
        return getCertificate().id();
    }

    /** What it says. */
    public String getText() {
        return getCertificate().text();
    }
}
