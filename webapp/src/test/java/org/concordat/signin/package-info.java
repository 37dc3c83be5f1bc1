/** Tests of the sign-in. */
package org.concordat.signin;
