/** Councils as tenants of an instance: who they are, which rules are in force for them since when, and who may do what. */
@NullMarked
package org.concordat.council;

import org.jspecify.annotations.NullMarked;
