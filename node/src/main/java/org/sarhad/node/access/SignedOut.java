package org.sarhad.node.access;

/**
 * An officer signed out.
 *
 * @param officer who, and where
 */
public record SignedOut(Officer officer) {}
