/** Pages for people who have signed in: which address needs what, and how a form is read, checked and answered. */
@NullMarked
package org.concordat.screen;

import org.jspecify.annotations.NullMarked;
