package org.chancery.engine.actor;

/** How a mention words its actor. */
public enum MentionKind {
  /** "Vladimir Putin", "Putin", "NATO", "Russia". */
  NAME,
  /** "Russian" before a noun, "the Russians", with the country as referent. */
  DEMONYM,
  /** "Moscow", "the Kremlin" for the government. */
  METONYM,
  /** "the president", "a senior administration official", "Russian troops", "protesters". */
  ROLE,
  /** "he", "they", "who". */
  PRONOUN,
  /** "the two leaders", "both sides", "the group". */
  GROUP
}
