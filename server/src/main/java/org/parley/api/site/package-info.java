/**
 * The web app as it leaves the server, the addresses under which people reach it, and the words
 * printed at the start.
 *
 * <p>The package must not know who asks. {@code SiteTest} proves headers, nonces and fallbacks.
 */
@NullMarked
package org.parley.api.site;

import org.jspecify.annotations.NullMarked;
