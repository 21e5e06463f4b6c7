package org.parley.scenario.pack;

/** One rule that a pack must keep beyond its schema. */
@FunctionalInterface
interface Check {

  void run(Pack pack, Problems problems);
}
