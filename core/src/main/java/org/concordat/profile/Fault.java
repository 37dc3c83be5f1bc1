package org.concordat.profile;

/** Something wrong with a plug-in: where, what, and what to do about it. Prints itself as a sentence. */
public record Fault(String where, String problem, String remedy) {

    @Override
    public String toString() {
        return where + ": " + problem + "; " + remedy + ".";
    }
}
