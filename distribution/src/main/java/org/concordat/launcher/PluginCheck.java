package org.concordat.launcher;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.profile.Fault;
import org.concordat.profile.FaultyPlugins;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;

/**
 * The core's own checks, run on the plug-ins that this class's loader sees. That loader holds the core of the application
 * and the plug-ins, and shares nothing but Java itself with the launcher: were the core on the launcher's class path, the
 * server would hand it to the application too. So the answer is made of Java's own types.
 */
public final class PluginCheck {

    /** The key of the faults, a sentence each. */
    static final String FAULTS = "faults";

    /** The key of the councils' ids. */
    static final String COUNCILS = "councils";

    /** The key of the report on plug-ins without a fault. */
    static final String REPORT = "report";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private PluginCheck() {}

    /** The faults of all plug-ins; if there is none, the councils and a report. */
    public static Map<String, List<String>> findings() {
        try {
            List<LoadedProfile> profiles = ProfileRegistry.load(
                            PluginCheck.class.getClassLoader(), LocalDate.now(LONDON))
                    .profiles();
            List<String> councils =
                    profiles.stream().map(LoadedProfile::id).distinct().toList();
            return Map.of(FAULTS, List.of(), COUNCILS, councils, REPORT, report(profiles));
        } catch (FaultyPlugins faulty) {
            List<String> faults =
                    faulty.faults().stream().map(PluginCheck::sentence).toList();
            return Map.of(FAULTS, faults, COUNCILS, List.of(), REPORT, List.of());
        }
    }

    private static List<String> report(List<LoadedProfile> profiles) {
        List<String> lines = new ArrayList<>();
        for (LoadedProfile loaded : profiles) {
            lines.add(loaded.id() + " " + loaded.profile().edition().id() + ", "
                    + loaded.profile().name() + ": " + count(clauses(loaded), "clause") + ", "
                    + count(rules(loaded), "rule"));
        }
        long plugins = profiles.stream().map(LoadedProfile::manifest).distinct().count();
        long clauses = profiles.stream().mapToLong(PluginCheck::clauses).sum();
        long rules = profiles.stream().mapToLong(PluginCheck::rules).sum();
        lines.add(count(plugins, "plug-in") + ", " + count(clauses, "clause") + ", " + count(rules, "rule")
                + ": no faults");
        return lines;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static long clauses(LoadedProfile loaded) {
        return loaded.profile().edition().clauses().size();
    }

    private static long rules(LoadedProfile loaded) {
        return loaded.profile().rulebooks().stream()
                .mapToLong(book -> book.rules().size())
                .sum();
    }

    /** A fault with the name of the jar, where the class loader gives the address of an entry in it. */
    private static String sentence(Fault fault) {
        return fault.toString().replaceAll("jar:file:[^!]*/([^/!]+)!/", "$1!/");
    }
}
