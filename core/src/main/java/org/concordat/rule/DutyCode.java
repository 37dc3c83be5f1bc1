package org.concordat.rule;

/**
 * The code of something that a ruling makes somebody do. The constants are the catalogue's; a plug-in's own question may
 * need another. Each profile words the codes that its rules use.
 */
public record DutyCode(String id) {
    public static final DutyCode INFORM_ORIGINATING_MEMBER = new DutyCode("inform-originating-member");
    public static final DutyCode COPY_TO_SAME_MEMBERS = new DutyCode("copy-to-same-members");
    public static final DutyCode KEEP_CONFIDENTIAL = new DutyCode("keep-confidential");
    public static final DutyCode KEEP_WRITTEN_RECORD = new DutyCode("keep-written-record");
    public static final DutyCode CONFIRM_IN_WRITING = new DutyCode("confirm-in-writing");
    public static final DutyCode FOLLOW_MEDIA_PROCEDURE = new DutyCode("follow-media-procedure");
    public static final DutyCode FOLLOW_SOCIAL_MEDIA_PROCEDURE = new DutyCode("follow-social-media-procedure");
    public static final DutyCode FOLLOW_PUBLICITY_LAW = new DutyCode("follow-publicity-law");
    public static final DutyCode SEEK_ADVICE_FIRST = new DutyCode("seek-advice-first");
    public static final DutyCode KEEP_MEMBERS_INFORMED = new DutyCode("keep-members-informed");
    public static final DutyCode STAY_POLITICALLY_NEUTRAL = new DutyCode("stay-politically-neutral");
    public static final DutyCode AVOID_DISREPUTE = new DutyCode("avoid-disrepute");
    public static final DutyCode INFORMATION_ONLY = new DutyCode("information-only");
    public static final DutyCode LEAVE_BEFORE_PARTY_BUSINESS = new DutyCode("leave-before-party-business");
    public static final DutyCode SPECIAL_CARE_NON_MEMBERS = new DutyCode("special-care-non-members");
    public static final DutyCode GIVE_FULL_ADVICE_AT_FORMAL_MEETING =
            new DutyCode("give-full-advice-at-formal-meeting");
    public static final DutyCode AVAILABLE_TO_ALL_GROUPS = new DutyCode("available-to-all-groups");
    public static final DutyCode REPLY_WITHIN = new DutyCode("reply-within");
    public static final DutyCode EXPLAIN_DELAY_IN_WRITING = new DutyCode("explain-delay-in-writing");
    public static final DutyCode TELL_LINE_MANAGER = new DutyCode("tell-line-manager");
    public static final DutyCode USE_ONLY_FOR_PURPOSE = new DutyCode("use-only-for-purpose");
    public static final DutyCode DO_NOT_MAKE_PUBLIC = new DutyCode("do-not-make-public");
    public static final DutyCode JUSTIFY_NEED = new DutyCode("justify-need");
    public static final DutyCode TREAT_AS_PRIVATE_INDIVIDUAL = new DutyCode("treat-as-private-individual");
    public static final DutyCode ADVISER_MUST_KEEP_CONFIDENCE = new DutyCode("adviser-must-keep-confidence");
    public static final DutyCode MEET_WITHIN = new DutyCode("meet-within");
    public static final DutyCode SEND_SUBSTITUTE = new DutyCode("send-substitute");
    public static final DutyCode ADD_SEPARATE_RECOMMENDATION = new DutyCode("add-separate-recommendation");
    public static final DutyCode AUTHOR_DECIDES_CONTENT = new DutyCode("author-decides-content");
    public static final DutyCode CONFINE_TO_FACTS_AND_PROFESSIONAL_OPINION =
            new DutyCode("confine-to-facts-and-professional-opinion");
    public static final DutyCode CHAIR_MUST_INTERVENE = new DutyCode("chair-must-intervene");
    public static final DutyCode INVITE_WARD_MEMBERS = new DutyCode("invite-ward-members");
    public static final DutyCode NOTIFY_WARD_MEMBERS_AT_OUTSET = new DutyCode("notify-ward-members-at-outset");
    public static final DutyCode NOTIFY_WARD_MEMBERS = new DutyCode("notify-ward-members");
    public static final DutyCode SAY_CANNOT_COMMIT_COUNCIL = new DutyCode("say-cannot-commit-council");
    public static final DutyCode MEET_AT_COUNCIL_OFFICES = new DutyCode("meet-at-council-offices");
    public static final DutyCode HAVE_OFFICER_PRESENT = new DutyCode("have-officer-present");
    public static final DutyCode TELL_OFFICER_IN_ADVANCE = new DutyCode("tell-officer-in-advance");
    public static final DutyCode ADDRESS_TO_CHIEF_OFFICER = new DutyCode("address-to-chief-officer");
    public static final DutyCode RECORD_INSTRUCTION_IN_WRITING = new DutyCode("record-instruction-in-writing");
    public static final DutyCode RAISE_PRIVATELY = new DutyCode("raise-privately");
    public static final DutyCode NOTIFY_MONITORING_OR_CHIEF_OFFICER =
            new DutyCode("notify-monitoring-or-chief-officer");
    public static final DutyCode DO_NOT_INFLUENCE = new DutyCode("do-not-influence");
    public static final DutyCode FOLLOW_CODE_OF_CONDUCT = new DutyCode("follow-code-of-conduct");
    public static final DutyCode ASK_TO_BE_RELIEVED = new DutyCode("ask-to-be-relieved");
    public static final DutyCode DECLARE_INTEREST = new DutyCode("declare-interest");
    public static final DutyCode KEEP_RESOURCE_CONDITIONS = new DutyCode("keep-resource-conditions");
    public static final DutyCode NAME_CONTACT_OFFICER = new DutyCode("name-contact-officer");
    public static final DutyCode BRIEF_BEFORE_APPOINTMENT = new DutyCode("brief-before-appointment");
    public static final DutyCode TAKE_TRAINING = new DutyCode("take-training");
    public static final DutyCode KEEP_SAFE = new DutyCode("keep-safe");
    public static final DutyCode REQUEST_REASONABLE = new DutyCode("request-reasonable");
    public static final DutyCode REPLY_PROMPTLY = new DutyCode("reply-promptly");
    public static final DutyCode REPORT_TO_CHIEF_EXECUTIVE = new DutyCode("report-to-chief-executive");
    public static final DutyCode REPLY_TO_OFFICER_IN_WRITING = new DutyCode("reply-to-officer-in-writing");
    public static final DutyCode PASS_TO_MONITORING_OFFICER = new DutyCode("pass-to-monitoring-officer");
    public static final DutyCode KEEP_NUMBER_CONFIDENTIAL = new DutyCode("keep-number-confidential");
    public static final DutyCode DO_NOT_PREJUDICE_COUNCIL_ON_EMPLOYMENT =
            new DutyCode("do-not-prejudice-council-on-employment");
    public static final DutyCode PRODUCE_DOCUMENT_PACK = new DutyCode("produce-document-pack");

    public DutyCode {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Duty code \"" + id
                    + "\" is not small letters, digits and hyphens; write it like keep-confidential.");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
