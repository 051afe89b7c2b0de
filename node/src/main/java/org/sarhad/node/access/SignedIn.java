package org.sarhad.node.access;

/**
 * An officer signed in.
 *
 * @param officer who, and where
 * @param means {@code password} or {@code link}
 */
public record SignedIn(Officer officer, String means) {}
