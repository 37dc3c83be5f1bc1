package org.concordat.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Version 1 of the REST API. */
@ApplicationPath("api/v1")
public class Api extends Application {

    /** No generated description on OPTIONS: the one at {@code /openapi} is written by hand. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
