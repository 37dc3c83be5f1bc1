/** The plug-in of an invented council, small and whole, that the web application is tested with. */
@NullMarked
package org.concordat.anytown;

import org.jspecify.annotations.NullMarked;
