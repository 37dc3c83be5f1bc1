package org.concordat.openid;

/** A sign-in at a provider that has come to nothing. The message is for the log, and holds nothing of the person. */
public final class NotSignedIn extends Exception {

    private static final long serialVersionUID = 1;

    /** Why, as far as the person has to know. */
    public enum Reason {
        /** The provider is absent, slow, or answers what is no answer. */
        NO_ANSWER,
        /** The person has said no there, or the provider does not let them in. */
        DENIED,
        /** What has come back is not what was asked for, or does not come from the provider. */
        REFUSED
    }

    private final Reason reason;

    NotSignedIn(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    NotSignedIn(Reason reason, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
