/** The Parley server; each package below is one module, with its promises in its package-info. */
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
