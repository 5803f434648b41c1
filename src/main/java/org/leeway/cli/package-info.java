/** The command line: parse, call, print. */
@NullMarked
package org.leeway.cli;

import org.jspecify.annotations.NullMarked;
