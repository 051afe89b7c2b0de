package org.sarhad.node.checkpoint;

import java.util.List;
import org.sarhad.node.checkpoint.decision.Circumstances;
import org.sarhad.node.checkpoint.decision.DocumentFault;
import org.sarhad.node.checkpoint.decision.OpenHit;
import org.sarhad.node.movements.Direction;
import org.sarhad.watchlists.Measure;

/** What the lane says at a glance; a colour, a shape and words. The officer decides. */
public enum Verdict {
    /** No list asks for anything to be done that a traveller would notice, and the document is in order. */
    CLEAR,
    /** Something wants a second look: a possible match, or a fault of the document. */
    LOOK,
    /** A match in name and identity, an order of a court, or a document reported lost or stolen. */
    STOP,
    /** A person to be protected. */
    PROTECT;

    /** The verdict on a traveller. Discreet alerts never change it (R27). */
    public static Verdict of(Circumstances of) {
        List<OpenHit> hits = of.hits();
        if (of.asylumRequested() || hits.stream().anyMatch(hit -> hit.mayAct(Measure.PROTECT))) {
            return PROTECT;
        }
        boolean ordered = of.direction() == Direction.EXIT && !of.courtOrders().isEmpty();
        if (ordered
                || of.faults().contains(DocumentFault.REPORTED_LOST)
                || hits.stream().anyMatch(hit -> hit.mayAct() && hit.worthStopping())) {
            return STOP;
        }
        boolean look = !of.faults().isEmpty() || hits.stream().anyMatch(OpenHit::worthStopping);
        return look ? LOOK : CLEAR;
    }
}
