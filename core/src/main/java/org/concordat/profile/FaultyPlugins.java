package org.concordat.profile;

import java.util.List;
import java.util.stream.Collectors;

/** Plug-ins that cannot be loaded, with every fault of all of them. */
public final class FaultyPlugins extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /** A refusal for these faults; the message has a line for each. */
    public FaultyPlugins(List<Fault> faults) {
        super(faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in the plug-ins:\n"
                + faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** The faults, in the order of the plug-ins. */
    public List<Fault> faults() {
        return faults;
    }
}
