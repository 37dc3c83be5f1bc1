/** An upload is somebody's file, of which nothing is believed and nothing executed or fetched, read into its text. */
@NullMarked
package org.concordat.upload;

import org.jspecify.annotations.NullMarked;
