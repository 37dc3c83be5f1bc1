package org.concordat.part7draft;

import org.concordat.profile.CouncilProfile;
import org.concordat.testkit.ProfileContract;

class Part7DraftProfileTest extends ProfileContract {

    @Override
    protected CouncilProfile profile() {
        return new Part7DraftProfile();
    }
}
