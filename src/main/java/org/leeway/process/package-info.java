/** What happens in a week: one class per phase, readable as the paragraph that documents it. */
@NullMarked
package org.leeway.process;

import org.jspecify.annotations.NullMarked;
