package org.concordat.benchmarks.peer;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The peer's REST API. */
@ApplicationPath("api")
public class PeerApi extends Application {}
