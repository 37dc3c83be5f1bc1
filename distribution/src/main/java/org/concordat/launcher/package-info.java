/** Starts Concordat from one command: checks the plug-ins, lays them beside the application, and runs it on a server. */
@NullMarked
package org.concordat.launcher;

import org.jspecify.annotations.NullMarked;
