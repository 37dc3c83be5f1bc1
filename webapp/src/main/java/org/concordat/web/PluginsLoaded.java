package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.concordat.profile.LoadedProfile;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once every plug-in is loaded, checked and compiled, and there is one. */
@Readiness
@ApplicationScoped
public class PluginsLoaded implements HealthCheck {

    @Inject
    private Councils councils;

    @Override
    public HealthCheckResponse call() {
        List<String> ids = councils.all().stream().map(LoadedProfile::id).toList();
        return HealthCheckResponse.named("plug-ins")
                .status(!councils.all().isEmpty())
                .withData("councils", String.join(", ", ids))
                .build();
    }
}
