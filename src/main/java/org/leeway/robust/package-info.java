/**
 * Whether a conclusion holds when the parameters are other plausible ones: the same comparison over
 * many plausible worlds, the share of them in which its sign holds, what may be regretted, and the
 * parameters that turn it over.
 */
@NullMarked
package org.leeway.robust;

import org.jspecify.annotations.NullMarked;
