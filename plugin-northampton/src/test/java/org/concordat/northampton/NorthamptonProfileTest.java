package org.concordat.northampton;

import org.concordat.profile.CouncilProfile;
import org.concordat.testkit.ProfileContract;

class NorthamptonProfileTest extends ProfileContract {

    @Override
    protected CouncilProfile profile() {
        return new NorthamptonProfile();
    }
}
