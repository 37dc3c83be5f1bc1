package org.concordat.hyndburn;

import org.concordat.profile.CouncilProfile;
import org.concordat.testkit.ProfileContract;

class HyndburnProfileTest extends ProfileContract {

    @Override
    protected CouncilProfile profile() {
        return new HyndburnProfile();
    }
}
