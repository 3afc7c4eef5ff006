package org.chancery.register;

/** What an actor of the register is. The constants are the words of the files in upper case. */
public enum ActorKind {
  STATE,
  TERRITORY,
  BODY,
  TREATY,
  PERSON,
  GOVERNMENT,
  MINISTRY,
  AGENCY,
  LEGISLATURE,
  COURT,
  MILITARY,
  POLICE,
  INTELLIGENCE,
  CENTRAL_BANK,
  PARTY,
  MOVEMENT,
  ARMED_GROUP,
  COMPANY,
  NGO,
  NEWS_AGENCY,
  OUTLET,
  UNIVERSITY,
  RELIGIOUS_BODY,
  UNION,
  REGION,
  PEOPLE
}
