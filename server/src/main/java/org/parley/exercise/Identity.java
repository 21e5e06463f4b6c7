package org.parley.exercise;

/** Who is behind a request or a connection. */
public sealed interface Identity {

  /** A person who has joined; where the person sits may change and is asked for when it matters. */
  record Delegate(ExerciseId exercise, DelegateId delegate) implements Identity {}

  /** The teacher. */
  record Facilitator(SignInId signIn) implements Identity {}

  /** Nobody known; may still watch a projector page by its key. */
  record Anonymous() implements Identity {}
}
