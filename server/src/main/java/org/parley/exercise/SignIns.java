package org.parley.exercise;

import java.util.function.Consumer;

/** The facilitator's sign-ins, as live connections need them: they must not outlive one. */
public interface SignIns {

  boolean isOpen(SignInId signIn);

  /** The listener hears, soon after, that a sign-in has ended: by signing out, anew, or in time. */
  void listen(Consumer<SignInId> listener);
}
