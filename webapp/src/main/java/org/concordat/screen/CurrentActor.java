package org.concordat.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.concordat.council.Actor;

/** Who asks in this request; somebody who has not signed in, until the sign-in has said otherwise. */
@Named
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.anybody("");
    private String formToken = "";

    /** Who asks. */
    public Actor actor() {
        return actor;
    }

    /**
     * Says who asks.
     *
     * @param token what a form of theirs has to bring along, so that no other site can submit it for them; empty where
     *     there is no session
     */
    public void is(Actor known, String token) {
        actor = known;
        formToken = token;
    }

    /** What a form of theirs brings along, in the field {@value ScreenServlet#TOKEN}. */
    public String getFormToken() {
        return formToken;
    }

    /** Whether somebody has signed in. */
    public boolean isSignedIn() {
        return actor.isPerson();
    }

    /** What is shown of them. */
    public String getName() {
        return actor.name();
    }
}
