package org.concordat.blackburn;

import org.concordat.profile.CouncilProfile;
import org.concordat.testkit.ProfileContract;

class BlackburnProfileTest extends ProfileContract {

    @Override
    protected CouncilProfile profile() {
        return new BlackburnProfile();
    }
}
