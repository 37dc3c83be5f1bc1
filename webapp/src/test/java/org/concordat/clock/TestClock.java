package org.concordat.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** Puts the application's clock forward, at an address that only the tests deploy, {@code /admin/clock?by=PT30M}, and
 * answers with what it says then. */
@Named
@RequestScoped
@Route(value = "clock", show = Act.READ_PUBLIC)
public class TestClock implements Screen {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    static Instant now() {
        return Instant.now().plus(AHEAD.get());
    }

    @Override
    public Reply show(Exchange exchange) {
        AHEAD.updateAndGet(ahead -> ahead.plus(Duration.parse(exchange.text("by"))));
        byte[] now = now().toString().getBytes(StandardCharsets.US_ASCII);
        return Reply.download("now", "text/plain", out -> out.write(now));
    }
}
