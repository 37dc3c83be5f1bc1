/** Sign-in: who asks, and in which capacity, from a session, a token or a council's own provider of identities. */
@NullMarked
package org.concordat.signin;

import org.jspecify.annotations.NullMarked;
