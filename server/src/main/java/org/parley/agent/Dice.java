package org.parley.agent;

/** Where chance comes from. */
@FunctionalInterface
public interface Dice {

  /**
   * @param bound at least 1
   * @return from 0 to below the bound, each as likely as another
   */
  int below(int bound);
}
