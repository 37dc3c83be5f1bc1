/** The extension point: what a council's plug-in contributes, the checks that it passes, and what is loaded. */
@NullMarked
package org.concordat.profile;

import org.jspecify.annotations.NullMarked;
