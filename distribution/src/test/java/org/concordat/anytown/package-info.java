/** An invented council, and one with faults, for the launcher's tests. */
@NullMarked
package org.concordat.anytown;

import org.jspecify.annotations.NullMarked;
