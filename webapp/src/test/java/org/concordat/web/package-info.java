/** The web application, asked over HTTP on a real server and in its parts. */
@NullMarked
package org.concordat.web;

import org.jspecify.annotations.NullMarked;
