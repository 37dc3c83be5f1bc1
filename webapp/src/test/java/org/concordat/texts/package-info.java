@NullMarked
package org.concordat.texts;

import org.jspecify.annotations.NullMarked;
