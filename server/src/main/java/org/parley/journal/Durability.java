package org.parley.journal;

/**
 * How this database brings what is committed to disk. H2 answers a commit before that; PostgreSQL
 * does not, and would need nothing here.
 */
interface Durability {

  /** Returns when everything committed before this call is on disk. Not within a transaction. */
  void sync();

  /** Makes sure, after a failure, that the next try does not use what is broken. */
  void recover();
}
