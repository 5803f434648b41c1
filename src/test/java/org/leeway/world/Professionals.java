package org.leeway.world;

/** Professionals that tests make out of others. */
public final class Professionals {
  private Professionals() {}

  /** Somebody who is like another, with a life of the own, no clients yet and no memory. */
  public static Professional like(Professional other, Vita vita) {
    return new Professional(
        other.id(),
        other.chair(),
        other.generation(),
        other.archetype(),
        vita,
        other.mind(),
        other.competence(),
        other.bias(),
        other.directiveness(),
        other.memory(),
        other.trustInClients());
  }
}
