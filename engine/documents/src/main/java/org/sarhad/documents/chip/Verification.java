package org.sarhad.documents.chip;

import java.util.List;
import java.util.Optional;
import org.sarhad.documents.trust.Certificate;

/**
 * The record of one passive authentication.
 *
 * @param steps every step, in the order in which they were taken
 * @param signer the document signer's certificate, when there is one
 * @param authority the authority that vouches for the signer, when one is known
 */
public record Verification(List<Step> steps, Optional<Certificate> signer, Optional<Certificate> authority) {
    public Verification {
        steps = List.copyOf(steps);
    }

    /** One failed step makes the document suspect; one undetermined step keeps it from being called genuine. */
    public Verdict verdict() {
        boolean open = steps.isEmpty();
        for (Step step : steps) {
            switch (step.outcome()) {
                case FAILED -> {
                    return Verdict.SUSPECT;
                }
                case UNDETERMINED -> open = true;
                case PASSED, NOT_CHECKED -> {}
            }
        }
        return open ? Verdict.CANNOT_TELL : Verdict.GENUINE;
    }

    /** The step with the name. */
    public Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }
}
