/** The database: where it is, its schema, which council a transaction works for, and the councils that are served. */
@NullMarked
package org.concordat.store;

import org.jspecify.annotations.NullMarked;
