/** Read-only collectors: outcomes of cohorts and weekly tables. Nothing here changes the world. */
@NullMarked
package org.leeway.observe;

import org.jspecify.annotations.NullMarked;
