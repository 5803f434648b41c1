/** The result store: run directory, manifest, Parquet tables and queries on them. */
@NullMarked
package org.leeway.results;

import org.jspecify.annotations.NullMarked;
