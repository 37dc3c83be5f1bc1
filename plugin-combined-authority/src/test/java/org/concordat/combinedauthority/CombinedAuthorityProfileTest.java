package org.concordat.combinedauthority;

import org.concordat.profile.CouncilProfile;
import org.concordat.testkit.ProfileContract;

class CombinedAuthorityProfileTest extends ProfileContract {

    @Override
    protected CouncilProfile profile() {
        return new CombinedAuthorityProfile();
    }
}
