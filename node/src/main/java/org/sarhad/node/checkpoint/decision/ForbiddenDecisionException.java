package org.sarhad.node.checkpoint.decision;

/** A decision that the law does not allow, or that lacks what the law asks for. */
public final class ForbiddenDecisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String safeguard;

    /**
     * Says what is forbidden.
     *
     * @param code stable code, such as {@code own-national} or {@code reason-missing}
     * @param safeguard number of the safeguard that forbids it, such as {@code R07}
     */
    public ForbiddenDecisionException(String code, String safeguard, String message) {
        super(message);
        this.code = code;
        this.safeguard = safeguard;
    }

    /** Stable code of what is missing or forbidden. */
    public String code() {
        return code;
    }

    /** Number of the safeguard that forbids it. */
    public String safeguard() {
        return safeguard;
    }
}
