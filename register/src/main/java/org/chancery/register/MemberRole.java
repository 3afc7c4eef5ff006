package org.chancery.register;

/** How an actor belongs to a body. The constants are the words of the files in upper case. */
public enum MemberRole {
  MEMBER,
  PERMANENT,
  ELECTED,
  SUSPENDED,
  PRESIDENCY,
  OBSERVER,
  GUEST,
  ASSOCIATE,
  PARTY
}
