package org.concordat.profile;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CDI extension: finds every {@link CouncilProfile} bean, runs the checks when the application is deployed, stops the
 * deployment with every fault in one report, and offers what it has loaded as the {@link ProfileRegistry} bean.
 */
public class ProfileExtension implements Extension {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Bean<?>> found = new ArrayList<>();
    private @Nullable ProfileRegistry registry;

    /** A bean manager sees only what its own jar may use; this event comes for the beans of every jar. */
    <T extends CouncilProfile> void find(@Observes ProcessManagedBean<T> event) {
        found.add(event.getBean());
    }

    void offerTheRegistry(@Observes AfterBeanDiscovery discovery) {
        discovery
                .<ProfileRegistry>addBean()
                .beanClass(ProfileRegistry.class)
                .types(ProfileRegistry.class)
                .scope(Singleton.class)
                .createWith(context -> {
                    if (registry == null) {
                        throw new IllegalStateException("The profiles are loaded once the application is deployed.");
                    }
                    return registry;
                });
    }

    void check(@Observes AfterDeploymentValidation validation, BeanManager beans) {
        List<PluginManifest> manifests =
                PluginManifest.all(Thread.currentThread().getContextClassLoader());
        List<CouncilProfile> profiles = new ArrayList<>();
        for (Bean<?> bean : found) {
            profiles.add((CouncilProfile)
                    beans.getReference(bean, CouncilProfile.class, beans.createCreationalContext(bean)));
        }
        List<String> order =
                manifests.stream().flatMap(m -> m.profiles().stream()).toList();
        profiles.sort(Comparator.comparing(p -> order.indexOf(p.getClass().getName())));
        try {
            registry = ProfileRegistry.of(manifests, profiles, LocalDate.now(LONDON));
        } catch (FaultyPlugins faulty) {
            validation.addDeploymentProblem(faulty);
        }
    }
}
