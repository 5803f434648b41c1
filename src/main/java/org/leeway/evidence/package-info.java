/**
 * Published findings as virtual experiments. A finding says whom it was about, what was done to
 * whom, what was measured and which result the model would have to give; the room reads such files,
 * turns them into the arms of a study, and judges what the study found. What a model cannot speak
 * to is said, not passed over.
 */
@NullMarked
package org.leeway.evidence;

import org.jspecify.annotations.NullMarked;
