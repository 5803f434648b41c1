/** Charts and the report that a policy analyst reads. */
@NullMarked
package org.leeway.report;

import org.jspecify.annotations.NullMarked;
