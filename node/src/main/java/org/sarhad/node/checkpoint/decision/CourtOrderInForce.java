package org.sarhad.node.checkpoint.decision;

import java.time.LocalDate;

/**
 * A court's order against leaving that names this traveller and is in force today.
 *
 * @param number the order's number
 * @param court the court
 * @param decided the day of the order
 * @param expires the last day of its force
 * @param appeal where and until when the person may appeal
 */
public record CourtOrderInForce(String number, String court, LocalDate decided, LocalDate expires, String appeal) {}
