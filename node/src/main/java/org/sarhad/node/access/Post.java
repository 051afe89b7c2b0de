package org.sarhad.node.access;

/**
 * Where an officer works.
 *
 * @param code stable code of the border control post
 * @param name its name for people
 * @param lane the lane chosen at sign-in
 */
public record Post(String code, String name, String lane) implements java.io.Serializable {}
