/** A council's own provider of identities, by OpenID Connect: what is asked of it, and what of its answers is believed. */
@NullMarked
package org.concordat.openid;

import org.jspecify.annotations.NullMarked;
