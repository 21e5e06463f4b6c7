/**
 * Who may come in: sign-in, cookies, what each caller may call, limits, and how a call is refused.
 *
 * <p>The package must not know what lies behind a call. {@code DoorsTest} and {@code SignInTest}
 * prove it.
 */
@NullMarked
package org.parley.api.door;

import org.jspecify.annotations.NullMarked;
