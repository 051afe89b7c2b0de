package org.sarhad.node.access;

/**
 * Somebody tried to sign in and could not.
 *
 * @param signIn the name that was typed, at most 40 characters of it
 * @param reason why it was refused, which the person is not told
 */
public record SignInRefused(String signIn, AccessException.Reason reason) {}
