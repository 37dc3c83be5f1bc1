package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once every plug-in is loaded, checked and compiled, and there is one. It tells how many profiles there are and not
 * whose: a council need not be listed.
 */
@Readiness
@ApplicationScoped
public class PluginsLoaded implements HealthCheck {

    @Inject
    private ProfileRegistry registry;

    @Override
    public HealthCheckResponse call() {
        long profiles =
                registry.profiles().stream().map(LoadedProfile::id).distinct().count();
        return HealthCheckResponse.named("plug-ins")
                .status(profiles > 0)
                .withData("profiles", profiles)
                .build();
    }
}
