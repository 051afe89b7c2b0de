package org.sarhad.documents.lost;

import java.util.ArrayList;
import java.util.List;

/**
 * INTERPOL's procedure after a hit, as data that a screen can show: a hit is confirmed with the state that entered the
 * record before anything is done with the document or its holder.
 *
 * @param contact whom to ask
 * @param steps what to do, in order
 * @param form the prepared request, with the places that only the officer can fill in marked {@code [...]}
 */
public record Confirmation(String contact, List<String> steps, String form) {
    public Confirmation {
        steps = List.copyOf(steps);
    }

    static Confirmation of(LostHit hit, BureauDirectory bureaus) {
        String state = hit.record().document().issuingState();
        String contact = bureaus.contact(state);
        return new Confirmation(
                contact,
                List.of(
                        "Compare number, type, state and dates of the document in hand with the record below.",
                        "Do not tell the holder of the hit and do not yet keep the document.",
                        "Ask for confirmation: " + contact + ".",
                        "Hold the decision until the answer is there or your law's time limit for asking has passed.",
                        "Act only on a confirmed record; when the record is wrong, its owner corrects it."),
                form(hit, contact));
    }

    private static String form(LostHit hit, String contact) {
        LostRecord record = hit.record();
        DocumentKey document = record.document();
        List<String> lines = new ArrayList<>();
        lines.add("REQUEST FOR CONFIRMATION OF A RECORD ON A LOST OR STOLEN TRAVEL DOCUMENT");
        lines.add("To: " + contact);
        lines.add("From: [post, officer, telephone]");
        lines.add("Priority: the holder is waiting");
        lines.add("");
        lines.add("Document in hand");
        lines.add("  number: " + hit.asked().number());
        lines.add("  type: " + hit.asked().type().text());
        lines.add("  issuing state: " + BureauDirectory.name(hit.asked().issuingState()) + " ("
                + hit.asked().issuingState() + ")");
        lines.add("  holder as printed in it: [name, date of birth, nationality, sex]");
        lines.add("  presented on: [date, time, place, direction]");
        lines.add("");
        lines.add("Record in the register");
        lines.add("  number: " + document.number());
        lines.add("  reported as: " + record.kind().text());
        addKnown(lines, "date of theft or loss", record.theft());
        addKnown(lines, "place of theft or loss", record.theftState());
        addKnown(lines, "issued on", record.issue());
        addKnown(lines, "valid until", record.expiry());
        addKnown(lines, "owner", record.owner());
        addKnown(lines, "owner's reference", record.reference());
        lines.add("  reported: " + record.reported());
        lines.add("  known to this register since: " + record.entered());
        lines.add("");
        lines.add("Please say: is the record still valid? was the document recovered or returned to its holder?");
        lines.add("to whom was it issued? what do you ask us to do with it?");
        return String.join("\n", lines) + "\n";
    }

    private static void addKnown(List<String> lines, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            lines.add("  " + name + ": " + value);
        }
    }
}
