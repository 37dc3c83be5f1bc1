package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.PluginManifest;
import org.concordat.rule.RulingTable;

/** The page about this application: its versions, its plug-ins, and what of others is in it. */
@Named
@RequestScoped
public class AboutPage {

    private static final String VERSION = Shipped.read("version.properties").getProperty("version", "");

    /** A plug-in that is loaded. */
    public record Plugin(String council, String about) {}

    @Inject
    private Councils councils;

    /** The versions of the application, the engine and the interface for plug-ins. */
    public List<String> getVersions() {
        return List.of(
                AboutWords.of("about.version", VERSION),
                AboutWords.of("about.engine", RulingTable.ENGINE),
                AboutWords.of("about.api", PluginManifest.API));
    }

    /** The plug-ins of the councils that are listed, in the order of the councils' ids. */
    public List<Plugin> getPlugins() {
        return councils.all().stream().map(AboutPage::plugin).toList();
    }

    private static Plugin plugin(LoadedProfile council) {
        return new Plugin(
                council.name(),
                AboutWords.of(
                        council.edition().draft() ? "about.plugin.draft" : "about.plugin",
                        council.edition().title(),
                        council.edition().id(),
                        council.manifest().version()));
    }

    /** How often one can ask within a minute; what has no limit is left out. */
    public List<String> getLimits() {
        return Stream.of(Limits.Kind.values())
                .filter(kind -> kind.aMinute() > 0)
                .map(kind -> AboutWords.of("about.data.limit." + kind.name().toLowerCase(Locale.ROOT), kind.aMinute()))
                .toList();
    }

    /** What others have made. */
    public List<Shipped.Work> getWorks() {
        return Shipped.works();
    }
}
