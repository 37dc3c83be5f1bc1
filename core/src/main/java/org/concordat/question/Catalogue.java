package org.concordat.question;

import java.util.List;
import org.concordat.rule.Question;

/**
 * The national catalogue: the questions that every protocol can be asked, in the order in which they are listed. It is
 * open: code reads questions from the profile registry, to which a plug-in may add its own.
 */
public final class Catalogue {

    /** The catalogue's questions. */
    public static final List<Question> QUESTIONS = List.of(
            CopyCorrespondence.QUESTION,
            SignLetter.QUESTION,
            RecordAdvice.QUESTION,
            MediaActivity.QUESTION,
            PoliticalActivity.QUESTION,
            SupportGroupMeeting.QUESTION,
            RelayPrivateDiscussion.QUESTION,
            UseGroupDecision.QUESTION,
            AskForInformation.QUESTION,
            InspectDocument.QUESTION,
            ChallengeRefusal.QUESTION,
            UseInformation.QUESTION,
            ScrutinyInformationRequest.QUESTION,
            GiveAdvice.QUESTION,
            RequestBriefing.QUESTION,
            RequestMeeting.QUESTION,
            AmendReport.QUESTION,
            QuestionOfficer.QUESTION,
            SpeakAtMeeting.QUESTION,
            PutItemOnAgenda.QUESTION,
            RecordInMinutes.QUESTION,
            CallToScrutiny.QUESTION,
            InformWardMembers.QUESTION,
            MeetThirdParty.QUESTION,
            InstructOfficer.QUESTION,
            StaffingMatter.QUESTION,
            ConcernAboutOfficer.QUESTION,
            ConcernAboutMember.QUESTION,
            Behaviour.QUESTION,
            InfluenceProcurement.QUESTION,
            InterpretProtocol.QUESTION,
            ReportOfficerBreach.QUESTION,
            Relationship.QUESTION,
            FamilyCareMatter.QUESTION,
            RepresentIndividual.QUESTION,
            ContactOutOfHours.QUESTION,
            UseCouncilResources.QUESTION,
            OutsideBodySupport.QUESTION,
            MemberTraining.QUESTION);

    private Catalogue() {}
}
