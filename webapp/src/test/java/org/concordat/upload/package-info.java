/** Files as councils send them and as nobody should, made here and not kept. */
package org.concordat.upload;
