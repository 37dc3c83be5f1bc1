/** Tests of councils' own sign-ins, against a provider that can lie in every way. */
package org.concordat.openid;
