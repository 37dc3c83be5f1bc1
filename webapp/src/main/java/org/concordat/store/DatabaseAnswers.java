package org.concordat.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers within a few seconds; it heals by itself when the database is back. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final int SECONDS_TO_ANSWER = 5;

    @Inject
    private Database database;

    @Resource
    private ManagedExecutorService executor;

    @Override
    public HealthCheckResponse call() {
        Future<?> asked = executor.submit(() -> {
            database.answer();
            return true;
        });
        boolean up = false;
        try {
            asked.get(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
            up = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            asked.cancel(true);
        }
        return HealthCheckResponse.named("database").status(up).build();
    }
}
