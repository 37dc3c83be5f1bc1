/** The web application: addresses in, rulings out, as JSON and as pages; every decision is made in the core. */
@NullMarked
package org.concordat.web;

import org.jspecify.annotations.NullMarked;
