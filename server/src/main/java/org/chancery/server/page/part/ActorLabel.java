package org.chancery.server.page.part;

/**
 * Someone as pages name them.
 *
 * @param name never empty
 * @param note country, office or both; empty where neither is known
 * @param address of their page; empty where they have none
 */
public record ActorLabel(String name, String note, String address) {}
