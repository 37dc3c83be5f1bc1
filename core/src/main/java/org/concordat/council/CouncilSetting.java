package org.concordat.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What a council has chosen of a {@link Setting}. */
@Entity
@Table(name = "council_setting")
public class CouncilSetting extends CouncilOwned {

    @Enumerated(EnumType.STRING)
    private Setting setting = Setting.CONTACT_EMAILS;

    private String choice = "";

    /** For the persistence provider. */
    protected CouncilSetting() {}

    /**
     * A choice.
     *
     * @throws IllegalArgumentException if the setting has no such choice
     */
    public CouncilSetting(Setting setting, String choice) {
        this.setting = setting;
        this.choice = setting.checked(choice);
    }

    /** What is set. */
    public Setting setting() {
        return setting;
    }

    /** What was chosen. */
    public String choice() {
        return choice;
    }

    /**
     * Chooses something else.
     *
     * @throws IllegalArgumentException if the setting has no such choice
     */
    public void choose(String other) {
        choice = setting.checked(other);
    }
}
