/** The plug-in of an invented council with four faults, which no server may deploy. */
@NullMarked
package org.concordat.faulty;

import org.jspecify.annotations.NullMarked;
