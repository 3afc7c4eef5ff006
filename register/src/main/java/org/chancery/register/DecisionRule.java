package org.chancery.register;

/** How a body decides. */
public enum DecisionRule {
  UNANIMITY,
  SIMPLE_MAJORITY,
  TWO_THIRDS,
  QUALIFIED_MAJORITY,
  /** A majority in which permanent members have a veto. */
  VETO
}
