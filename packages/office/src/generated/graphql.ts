/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where a reported activity stands. */
export type ActivityState =
  | 'DECLINED'
  | 'REPORTED'
  | 'VERIFIED';

/** What the campaign reported for the office, and is so. */
export type ConfirmActivityInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Which activity. */
  id: string | number;
};

/** A patronage that the campaign recorded from the member’s own declaration. */
export type ConfirmPledgeInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Which pledge. */
  id: string | number;
  /** As which office. */
  office: string | number;
  /** The set that was shown: "our office intends to do this". */
  undertakingSet: string | number;
};

/** A declined activity, corrected: what it says now, whole. */
export type CorrectActivityInput = {
  /** The day on which the evidence was there. */
  capturedOn?: string | null | undefined;
  /** Where it was said. */
  channel?: DeclarationChannel | null | undefined;
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** The version you looked at. */
  expectedVersion: number;
  /** Which activity. */
  id: string | number;
  /** A copy that stays when the page goes. */
  keptUrl?: string | null | undefined;
  /** What it was. */
  kind: UndertakingKind;
  /** Language of the evidence. */
  language?: string | null | undefined;
  /** When; a month or a year, if no more is known. */
  on: string;
  /** What it is called. */
  title?: string | null | undefined;
  /** The evidence: a public link. */
  url: string;
};

/** What was decided. */
export type DecisionKind =
  | 'ACCEPTED'
  | 'ANNULLED'
  | 'APPROVED_ONCE'
  | 'CHANGES_REQUESTED'
  | 'DECLINED'
  | 'KEPT_ON'
  | 'LAPSED'
  | 'REOPENED'
  | 'RESTORED'
  | 'REVOKED';

/** Where a declaration was made. */
export type DeclarationChannel =
  /** An open letter. */
  | 'LETTER'
  /** Elsewhere in public. */
  | 'OTHER'
  /** In a sitting; a place in the transcript is enough. */
  | 'PARLIAMENT'
  /** In a newspaper, on radio or television. */
  | 'PRESS'
  /** At a press conference. */
  | 'PRESS_CONFERENCE'
  /** In a post of the member’s own account. */
  | 'SOCIAL_MEDIA'
  /** On the member’s or the group’s own pages. */
  | 'WEBSITE';

/** Where and when the member said it in public. */
export type DeclarationInput = {
  /** Kind of place. */
  channel: DeclarationChannel;
  /** The day. */
  on: string;
  /** Or where it stands in a transcript. */
  transcript?: string | null | undefined;
  /** Link to it. */
  url?: string | null | undefined;
};

/** A no to the proposal of a hand-over. */
export type DeclineHandOverInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Your office. */
  office: string | number;
  /** The other office’s pledge. */
  pledge: string | number;
};

/** What can happen in a detention. It can also go backwards. */
export type DetentionEventType =
  /** A higher court took an acquittal back. */
  | 'ACQUITTAL_REVOKED'
  /** A court acquitted the person. */
  | 'ACQUITTED'
  /** A criminal case was opened. */
  | 'CASE_OPENED'
  /** The person was accused of something. */
  | 'CHARGED'
  /** The person was seized or arrested. */
  | 'DETAINED'
  /** The person died. */
  | 'DIED'
  /** The person was taken, and nobody says by whom or where to. */
  | 'DISAPPEARED'
  /** The person came free in an exchange. */
  | 'EXCHANGED'
  /** The person is on the way between places of detention. */
  | 'IN_TRANSIT'
  /** The person may not leave a dwelling. */
  | 'PLACED_UNDER_HOUSE_ARREST'
  /** The person came free. */
  | 'RELEASED'
  /** Probation, administrative supervision or a ban on leaving. */
  | 'RESTRICTED'
  /** A court of first instance passed a sentence. */
  | 'SENTENCED'
  /** No ordinary appeal is left. */
  | 'SENTENCE_IN_FORCE'
  /** The person came to another place of detention. */
  | 'TRANSFERRED'
  /** Nobody knows any more where the person is held. */
  | 'WHEREABOUTS_LOST';

/** Where somebody stands; it follows from the dated history. */
export type DetentionStatus =
  /** Died, in detention or after it. */
  | 'DIED'
  /** Taken; whoever holds the person denies it or is silent. */
  | 'ENFORCED_DISAPPEARANCE'
  /** Held in a dwelling. */
  | 'HOUSE_ARREST'
  /** Accused or searched for, and not held. */
  | 'PERSECUTED'
  /** Held, and not sentenced with legal force. */
  | 'PRETRIAL_DETENTION'
  /** Free. */
  | 'RELEASED'
  /** Not held, and not free either. */
  | 'RESTRICTED_OR_PROBATION'
  /** Held after a sentence. */
  | 'SERVING_SENTENCE'
  /** Held, on the way between two places. */
  | 'TRANSIT'
  /** Held, nobody knows where. */
  | 'WHEREABOUTS_UNKNOWN';

/** A pledge to begin. */
export type DraftPledgeInput = {
  /** In which campaign. */
  campaign: string | number;
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Which of your offices. */
  office: string | number;
  /** For whom. */
  prisoner: string | number;
  /** A joint patronage: for whom of the same case else; at most 4. Drafted, kept and handed in as one. */
  together?: Array<string | number> | null | undefined;
};

/** The code that came by mail. */
export type EnterCodeInput = {
  /** Eight digits; spaces do no harm. */
  code: string;
  /** Where it went. */
  mailbox: string;
};

/** Who goes on as a patron without a mandate. */
export type GoOnInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Which member. */
  id: string | number;
  /** Why; staff must say it, it stays in the console. */
  reason?: string | null | undefined;
};

/** What became of the proposal of a hand-over. */
export type HandOverAnswer =
  /** The office that was asked said no. */
  | 'DECLINED'
  /** It took over, and its own pledge was accepted. */
  | 'TAKEN'
  /** Who proposed it took it back. */
  | 'WITHDRAWN';

/** A patron asks a colleague. The campaign writes the letter and says who asks. */
export type InviteColleagueInput = {
  /** In which campaign your member is a patron. */
  campaign: string | number;
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** en, uk or de; left out: the colleague’s house’s own. */
  language?: string | null | undefined;
  /** An official address, where the house publishes none. */
  mailbox?: string | null | undefined;
  /** In your own words, at most 1000 characters. */
  note?: string | null | undefined;
  /** Through which office. */
  office: string | number;
  /** Whom to ask. */
  parliamentarian: string | number;
};

/** For whom the signed-in mailbox acts no longer. */
export type LeaveOfficeInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** The version you looked at. */
  expectedVersion: number;
  /** Your office. */
  office: string | number;
};

/** How a patron stands in the houses. */
export type MandateState =
  /** Goes on as a patron without a seat. */
  | 'FORMER_MEMBER'
  /** The term is over and the new roster not complete: nothing monthly is owed. */
  | 'IN_TRANSITION'
  /** The mandate is over, and nobody goes on. */
  | 'OVER'
  /** Has a seat, in this house or meanwhile in another. */
  | 'SITS'
  /** The mandate is over; while the mailbox works the office can say who carries on. */
  | 'SUCCESSOR_ASKED';

/** Who says that a mailbox is this member’s. */
export type MemberMatch =
  | 'MODERATOR'
  | 'NONE'
  | 'ROSTER';

/** What a form of a name is: PREFERRED (one a person), ALIAS, PRESS_VARIANT, or DERIVED (romanised by us: a suggestion). */
export type NameKind =
  /** Another name of the same person. */
  | 'ALIAS'
  /** Romanised here by the Ukrainian standard of 2010: a suggestion. */
  | 'DERIVED'
  /** How the person is to be called. */
  | 'PREFERRED'
  /** How newspapers spell it. */
  | 'PRESS_VARIANT';

/** What the campaign reported for the office, and is not so. */
export type ObjectToActivityInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Which activity. */
  id: string | number;
  /** What is wrong with it; may be empty. */
  text: string;
};

/** A patronage that the campaign recorded from the member’s own declaration. */
export type ObjectToPledgeInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Which pledge. */
  id: string | number;
  /** As which office. */
  office: string | number;
  /** Why; for the campaign. */
  reason: string;
};

/** An office’s line in one language. */
export type OfficeLineTextInput = {
  /** Which. */
  language: string;
  /** At most 300 characters; nothing about money. */
  text: string;
};

/** Why a pledge ended, as far as that is public. */
export type PledgeEndReason =
  /** It ended; the campaign does not say why. */
  | 'ENDED'
  /** The campaign ended it. */
  | 'ENDED_BY_CAMPAIGN'
  /** The office ended it. */
  | 'ENDED_BY_OFFICE'
  /** Another member goes on with it. */
  | 'HANDED_OVER'
  /** The person died. */
  | 'PRISONER_DIED'
  /** The person came free. */
  | 'PRISONER_FREED';

/** What can be done with a pledge. */
export type PledgeMove =
  | 'accept'
  | 'annul'
  | 'answerHandOver'
  | 'approveOnce'
  | 'beginTransition'
  | 'decline'
  | 'die'
  | 'discard'
  | 'endMandate'
  | 'endTransition'
  | 'free'
  | 'handOver'
  | 'lapse'
  | 'moveHouse'
  | 'proposeHandOver'
  | 'reopen'
  | 'requestChanges'
  | 'restore'
  | 'revoke'
  | 'save'
  | 'submit'
  | 'withdraw';

/** Where a pledge stands. */
export type PledgeState =
  | 'ACTIVE'
  | 'ANNULLED'
  | 'CHANGES_REQUESTED'
  | 'DECLINED'
  | 'DRAFT'
  | 'ENDED'
  | 'SUBMITTED';

/** What an index serves: one of region, status and case, with or without hasPatron. */
export type PrisonerFilter = {
  /** True: only those with an active pledge. False: only those who are held and have none. */
  hasPatron?: boolean | null | undefined;
};

/** What an office says of what was reported for it. */
export type ProposalAnswer =
  /** It is so. */
  | 'CONFIRMED'
  /** It is not the office’s own, or not as it was written down. */
  | 'OBJECTED';

/** That another member takes over. */
export type ProposeHandOverInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Which pledge. */
  id: string | number;
  /** Why; staff must say it, it stays in the console. */
  reason?: string | null | undefined;
  /** The member who is asked. */
  successor: string | number;
};

/** Why something was refused. */
export type ReasonCode =
  | 'DECLARATION_NOT_FOUND'
  | 'DECLARATION_NOT_PUBLIC'
  | 'DUPLICATE'
  | 'MAILBOX_NOT_THE_MEMBERS'
  | 'NOT_BY_THE_MEMBER'
  | 'NOT_NAMING_THE_PRISONER'
  | 'OTHER';

/** The member whose office this mailbox is. */
export type RegisterOfficeInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Language of mails to the office. */
  language: string;
  /** The member. */
  parliamentarian: string | number;
};

/** Another mailbox of the same member. */
export type RemoveMailboxInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** The version of that mailbox that you looked at. */
  expectedVersion: number;
  /** The `id` of the mailbox that is to go. */
  mailbox: string | number;
  /** Your office, which has the published address. */
  office: string | number;
};

/** One thing that a patron did for several prisoners, who are all named in it. */
export type ReportActivitiesInput = {
  /** The day on which the evidence was there. */
  capturedOn?: string | null | undefined;
  /** Where it was said. */
  channel?: DeclarationChannel | null | undefined;
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** A copy that stays when the page goes. */
  keptUrl?: string | null | undefined;
  /** What it was. */
  kind: UndertakingKind;
  /** Language of the evidence. */
  language?: string | null | undefined;
  /** When; a month or a year, if no more is known. */
  on: string;
  /** Under which pledges of one member: one to five. */
  pledges: Array<string | number>;
  /** What it is called. */
  title?: string | null | undefined;
  /** The evidence: a public link. It counts once for each pledge. */
  url: string;
};

/** A month as the office and the campaign see it. */
export type ReportingMonthState =
  | 'DUE'
  | 'KEPT'
  | 'LATE'
  | 'NONE_KNOWN'
  | 'NOT_OWED'
  | 'NOT_RATED'
  | 'PENDING';

/** Where to send a code. */
export type RequestCodeInput = {
  /** Language of the mail. */
  language: string;
  /** The office’s official mailbox. */
  mailbox: string;
  /** The member; none: you come back. */
  parliamentarian?: string | number | null | undefined;
};

/** What was typed so far. */
export type SavePledgeInput = {
  /** The declaration; null takes it out. */
  declaration?: DeclarationInput | null | undefined;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Which pledge. */
  id: string | number;
};

/** Whether an office has a calendar of its deadlines. */
export type SetCalendarInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** The version you looked at. */
  expectedVersion: number;
  /** Your office. */
  office: string | number;
  /** True: a new address, and the old one ends. False: none. */
  on: boolean;
};

/** When an office is reminded of a missing statement. */
export type SetRemindersInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** The version you looked at. */
  expectedVersion: number;
  /** Your office. */
  office: string | number;
  /** No reminders at all. */
  stopped: boolean;
  /** 1 Monday to 5 Friday. */
  weekday: number;
};

/** How a patron stands. Nothing lapses by itself. */
export type Standing =
  | 'DUE_SOON'
  | 'GOOD'
  | 'OVERDUE'
  | 'SILENT';

/** A pledge to hand in. */
export type SubmitPledgeInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Which pledge. */
  id: string | number;
  /** The set that was shown: "our office intends to do this". */
  undertakingSet: string | number;
};

/** A patronage to take over. */
export type TakeOverInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Your office. */
  office: string | number;
  /** The other office’s pledge. */
  pledge: string | number;
};

/** How an undertaking counts. A PRINCIPLE is shown, never scored. */
export type UndertakingCounts =
  /** Once in every calendar month. */
  | 'MONTHLY'
  /** Once, by the campaign’s deadline. */
  | 'ONCE_BY_DEADLINE'
  /** Shown, never scored. */
  | 'PRINCIPLE'
  /** Counted when it happens, never missed. */
  | 'WHEN_POSSIBLE';

/** What a patron intends to do, by kind. */
export type UndertakingKind =
  /** Writing to the authorities of the state that holds the person. */
  | 'APPEAL_TO_DETAINING_STATE'
  /** Legal, political, informational or material help in kind; never money. */
  | 'ASSISTANCE'
  /** Writing to authorities of the member’s own country. */
  | 'AUTHORITY_APPEAL'
  /** Asking colleagues to become patrons. */
  | 'COLLEAGUE_OUTREACH'
  /** Asking that the person be put on an exchange list. */
  | 'EXCHANGE_LIST_REQUEST'
  /** Bills, resolutions, questions. */
  | 'LEGISLATION'
  /** Letters to the person or the family, visits, hearings. */
  | 'LETTER_OR_VISIT'
  /** A public statement in own words that names the person. */
  | 'MONTHLY_STATEMENT'
  /** The principle that patronage is not financial assistance. */
  | 'NOT_FINANCIAL'
  /** Something else. */
  | 'OTHER'
  /** Saying in public: I am patron of this person. */
  | 'PUBLIC_DECLARATION'
  /** A vigil, an exhibition, an evening of letters. */
  | 'PUBLIC_EVENT'
  /** Help after release. */
  | 'REHABILITATION'
  /** Calling for sanctions on those responsible. */
  | 'SANCTIONS_CALL';

/** How far an undertaking has come. A PRINCIPLE is SHOWN, never scored. */
export type UndertakingState =
  /** Done: a verified activity, the declaration, or a kept last month. */
  | 'MET'
  /** The time has passed, and nothing is known to us. */
  | 'NONE_KNOWN'
  /** It was not owed. */
  | 'NOT_OWED'
  /** There is time, or it is for when it is possible. */
  | 'OPEN'
  /** A principle: shown, never scored. */
  | 'SHOWN';

/** A proposal to take back. */
export type WithdrawHandOverInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Of which pledge. */
  id: string | number;
};

/** A line to take back. */
export type WithdrawOfficeLineInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Of which pledge. */
  id: string | number;
};

/** A pledge to end. */
export type WithdrawPledgeInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Which pledge. */
  id: string | number;
};

/** What the office wants to say beside its months, whole. */
export type WriteOfficeLineInput = {
  /** Your own id for this call: asked twice, done once. */
  commandId: string;
  /** Version you looked at; if it moved on, nothing is done. */
  expectedVersion: number;
  /** Of which pledge. */
  id: string | number;
  /** One language or several. */
  texts: Array<OfficeLineTextInput>;
};

export type FailureFieldsFragment = { code: string, message: string, field: string | null, detail: Array<string> };

export type ChosenFieldsFragment = { patronCount: number, id: string, slug: string, name: string, status: DetentionStatus, isDemo: boolean, withoutPatronSince: string | null, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, facility: { name: string, region: string | null } | null, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null };

export type ChooseQueryVariables = Exact<{
  language: string;
  after?: string | null | undefined;
  filter?: PrisonerFilter | null | undefined;
}>;


export type ChooseQuery = { prisoners: { edges: Array<{ node: { patronCount: number, id: string, slug: string, name: string, status: DetentionStatus, isDemo: boolean, withoutPatronSince: string | null, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, facility: { name: string, region: string | null } | null, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PeopleQueryVariables = Exact<{
  language: string;
  name: string;
}>;


export type PeopleQuery = { people: Array<{ patronCount: number, id: string, slug: string, name: string, status: DetentionStatus, isDemo: boolean, withoutPatronSince: string | null, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, facility: { name: string, region: string | null } | null, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null }> };

export type ColleaguesQueryVariables = Exact<{
  campaign: string | number;
  language: string;
}>;


export type ColleaguesQuery = { campaigns: Array<{ id: string, isOpen: boolean, audience: Array<{ id: string, code: string, name: string }> }>, officeViewer: { offices: Array<{ id: string, parliamentarian: { id: string }, colleaguesAsked: Array<{ askedAt: string, parliamentarian: { id: string, name: string, legislature: { name: string } | null } }> }> } | null };

export type AskedFieldsFragment = { askedAt: string, parliamentarian: { id: string, name: string, legislature: { name: string } | null } };

export type InviteColleagueMutationVariables = Exact<{
  input: InviteColleagueInput;
  language: string;
}>;


export type InviteColleagueMutation = { inviteColleague:
    | { askedAt: string, is: 'ColleagueAsked', parliamentarian: { id: string, name: string, legislature: { name: string } | null } }
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
   };

export type DossierQueryVariables = Exact<{
  language: string;
  id: string | number;
}>;


export type DossierQuery = { pledge: { id: string, legislature: { today: string, name: string, authorities: Array<{ name: string, can: string }> }, parliamentarian: { id: string, name: string }, undertakingSet: { id: string, version: number, statementDefinition: string, undertakings: Array<{ key: string, kind: UndertakingKind, counts: UndertakingCounts, text: string }> }, prisoner: { statusSince: string | null, detainedSince: string | null, sentenceMonths: number | null, lastConfirmed: string | null, pronunciation: string | null, summary: string | null, id: string, slug: string, name: string, status: DetentionStatus, isDemo: boolean, withoutPatronSince: string | null, facility: { name: string, region: string | null, postalAddress: { address: string, checkedOn: string, source: { title: string, url: string | null } } | null } | null, charges: Array<{ article: string, accusation: string, by: string, assessment: string | null }> | null, recognitions: Array<{ body: string, category: string, date: string | null, source: { url: string | null, title: string } }> | null, history: Array<{ type: DetentionEventType, place: string | null, facility: { name: string, region: string | null } | null, dates: Array<{ date: string, source: { title: string } }> }> | null, sources: Array<{ url: string | null, title: string }>, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null } } | null };

export type SetFieldsFragment = { id: string, version: number, statementDefinition: string, undertakings: Array<{ key: string, kind: UndertakingKind, counts: UndertakingCounts, text: string }> };

export type CampaignFieldsFragment = { id: string, slug: string, title: string, isOpen: boolean, declarationDeadline: string | null, audience: Array<{ id: string }>, undertakingSet: { id: string, version: number, statementDefinition: string, undertakings: Array<{ key: string, kind: UndertakingKind, counts: UndertakingCounts, text: string }> } };

export type IntendQueryVariables = Exact<{
  language: string;
  slug: string;
}>;


export type IntendQuery = { campaigns: Array<{ id: string, slug: string, title: string, isOpen: boolean, declarationDeadline: string | null, audience: Array<{ id: string }>, undertakingSet: { id: string, version: number, statementDefinition: string, undertakings: Array<{ key: string, kind: UndertakingKind, counts: UndertakingCounts, text: string }> } }>, prisoner: { id: string, slug: string, name: string, status: DetentionStatus, isDemo: boolean, withoutPatronSince: string | null, case: { id: string, name: string, prisoners: { edges: Array<{ node: { patronCount: number, id: string, slug: string, name: string, status: DetentionStatus, isDemo: boolean, withoutPatronSince: string | null, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, facility: { name: string, region: string | null } | null, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null } }> } } | null, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, facility: { name: string, region: string | null } | null, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null } | null };

export type DraftPledgeMutationVariables = Exact<{
  input: DraftPledgeInput;
  language: string;
}>;


export type DraftPledgeMutation = { draftPledge:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, version: number, state: PledgeState, submittedAt: string | null, acceptedAt: string | null, endedAt: string | null, endReason: PledgeEndReason | null, confirmed: boolean, objectUntil: string | null, allowedMoves: Array<PledgeMove>, is: 'Pledge', prisoner: { id: string, slug: string, name: string, names: Array<{ language: string, text: string, kind: NameKind }>, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null }, parliamentarian: { id: string, name: string, group: { name: string } | null }, legislature: { id: string, timeZone: string | null, today: string, name: string }, campaign: { id: string, title: string, declarationDeadline: string | null, undertakingSet: { id: string } } | null, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, state: PledgeState, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, reporting: { standing: Standing | null, daysLeft: number, months: Array<{ month: string, state: ReportingMonthState, closesOn: string }> }, reported: Array<{ id: string, kind: UndertakingKind, on: string, state: ActivityState }>, decisions: Array<{ kind: DecisionKind, at: string, reasonCode: ReasonCode | null, text: string | null }>, mandate: { state: MandateState, since: string | null, mailboxUntil: string | null }, handOver: { on: string, answerUntil: string, answer: HandOverAnswer | null, isOpen: boolean, to: { id: string, name: string } } | null }
   };

export type MailboxesQueryVariables = Exact<{
  language: string;
}>;


export type MailboxesQuery = { officeViewer: { mailbox: string, offices: Array<{ id: string, version: number, memberMatch: MemberMatch, reminderWeekday: number, remindersStopped: boolean, calendarUrl: string | null, parliamentarian: { id: string, name: string }, legislature: { code: string }, mailboxes: Array<{ id: string, version: number, mailbox: string, memberMatch: MemberMatch, registeredAt: string, isYou: boolean, canRemove: boolean }> }> } | null };

export type RemoveMailboxMutationVariables = Exact<{
  input: RemoveMailboxInput;
}>;


export type RemoveMailboxMutation = { removeMailbox:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Office' }
   };

export type LeaveOfficeMutationVariables = Exact<{
  input: LeaveOfficeInput;
}>;


export type LeaveOfficeMutation = { leaveOffice:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Office' }
   };

export type SetRemindersMutationVariables = Exact<{
  input: SetRemindersInput;
}>;


export type SetRemindersMutation = { setReminders:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Office' }
   };

export type SetCalendarMutationVariables = Exact<{
  input: SetCalendarInput;
}>;


export type SetCalendarMutation = { setCalendar:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Office' }
   };

export type PrisonerPageQueryVariables = Exact<{
  language: string;
  slug: string;
}>;


export type PrisonerPageQuery = { prisoner: { statusSince: string | null, detainedSince: string | null, sentenceMonths: number | null, patronCount: number, lastConfirmed: string | null, summary: string | null, id: string, slug: string, name: string, status: DetentionStatus, isDemo: boolean, withoutPatronSince: string | null, charges: Array<{ article: string, accusation: string, by: string, assessment: string | null }> | null, recognitions: Array<{ body: string, category: string, date: string | null, source: { url: string | null, title: string } }> | null, history: Array<{ type: DetentionEventType, place: string | null, facility: { name: string, region: string | null } | null, dates: Array<{ date: string, source: { title: string } }> }> | null, sources: Array<{ url: string | null, title: string }>, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, facility: { name: string, region: string | null } | null, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null } | null };

export type MandateFieldsFragment = { mandate: { state: MandateState, since: string | null, mailboxUntil: string | null }, handOver: { on: string, answerUntil: string, answer: HandOverAnswer | null, isOpen: boolean, to: { id: string, name: string } } | null };

export type OfferFieldsFragment = { pledge: string, version: number, answerUntil: string, begun: string | null, prisoner: { id: string, slug: string, name: string } | null, from: { id: string, name: string } };

export type ProposeHandOverMutationVariables = Exact<{
  input: ProposeHandOverInput;
}>;


export type ProposeHandOverMutation = { proposeHandOver:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Pledge' }
   };

export type WithdrawHandOverMutationVariables = Exact<{
  input: WithdrawHandOverInput;
}>;


export type WithdrawHandOverMutation = { withdrawHandOver:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Pledge' }
   };

export type DeclineHandOverMutationVariables = Exact<{
  input: DeclineHandOverInput;
}>;


export type DeclineHandOverMutation = { declineHandOver:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Office' }
   };

export type TakeOverMutationVariables = Exact<{
  input: TakeOverInput;
}>;


export type TakeOverMutation = { takeOver:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Pledge' }
   };

export type GoOnWithoutSeatMutationVariables = Exact<{
  input: GoOnInput;
}>;


export type GoOnWithoutSeatMutation = { goOnWithoutSeat:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Parliamentarian' }
   };

export type PledgeCardFragment = { id: string, version: number, state: PledgeState, submittedAt: string | null, acceptedAt: string | null, endedAt: string | null, endReason: PledgeEndReason | null, confirmed: boolean, objectUntil: string | null, allowedMoves: Array<PledgeMove>, prisoner: { id: string, slug: string, name: string, names: Array<{ language: string, text: string, kind: NameKind }>, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null }, parliamentarian: { id: string, name: string, group: { name: string } | null }, legislature: { id: string, timeZone: string | null, today: string, name: string }, campaign: { id: string, title: string, declarationDeadline: string | null, undertakingSet: { id: string } } | null, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, state: PledgeState, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, reporting: { standing: Standing | null, daysLeft: number, months: Array<{ month: string, state: ReportingMonthState, closesOn: string }> }, reported: Array<{ id: string, kind: UndertakingKind, on: string, state: ActivityState }>, decisions: Array<{ kind: DecisionKind, at: string, reasonCode: ReasonCode | null, text: string | null }>, mandate: { state: MandateState, since: string | null, mailboxUntil: string | null }, handOver: { on: string, answerUntil: string, answer: HandOverAnswer | null, isOpen: boolean, to: { id: string, name: string } } | null };

export type PledgePageQueryVariables = Exact<{
  language: string;
  id: string | number;
}>;


export type PledgePageQuery = { pledge: { silenceAsked: boolean, id: string, version: number, state: PledgeState, submittedAt: string | null, acceptedAt: string | null, endedAt: string | null, endReason: PledgeEndReason | null, confirmed: boolean, objectUntil: string | null, allowedMoves: Array<PledgeMove>, succeeds: { id: string, parliamentarian: { id: string, name: string } } | null, succeededBy: { id: string, parliamentarian: { id: string, name: string } } | null, line: { declinedBecause: string | null, shown: Array<{ language: string, text: string }>, waiting: Array<{ language: string, text: string }>, declined: Array<{ language: string, text: string }> } | null, reporting: { standing: Standing | null, daysLeft: number, due: Array<{ state: UndertakingState, dueOn: string | null, doneOn: string | null, late: boolean, undertaking: { key: string, kind: UndertakingKind, counts: UndertakingCounts } }>, months: Array<{ month: string, state: ReportingMonthState, closesOn: string }> }, becomesPublic: { activeSince: string, confirmed: boolean, member: { name: string, group: { name: string } | null, legislature: { name: string } | null }, prisoner: { name: string }, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null } | null, handedIn: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null } | null, reported: Array<{ version: number, url: string, keptUrl: string | null, capturedOn: string | null, channel: DeclarationChannel | null, language: string | null, title: string | null, declinedBecause: string | null, id: string, kind: UndertakingKind, on: string, state: ActivityState, proposal: { organisation: string | null, objectUntil: string, answer: ProposalAnswer | null } | null }>, undertakingSet: { id: string, version: number, statementDefinition: string, undertakings: Array<{ key: string, kind: UndertakingKind, counts: UndertakingCounts, text: string }> }, prisoner: { detainedSince: string | null, status: DetentionStatus, id: string, slug: string, name: string, daysInDetention: { days: number, atLeast: boolean } | null, recognitions: Array<{ body: string }> | null, names: Array<{ language: string, text: string, kind: NameKind }>, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null }, legislature: { code: string, languages: Array<string>, id: string, timeZone: string | null, today: string, name: string, domains: Array<{ domain: string }> }, parliamentarian: { id: string, name: string, group: { name: string } | null }, campaign: { id: string, title: string, declarationDeadline: string | null, undertakingSet: { id: string } } | null, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, state: PledgeState, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, decisions: Array<{ kind: DecisionKind, at: string, reasonCode: ReasonCode | null, text: string | null }>, mandate: { state: MandateState, since: string | null, mailboxUntil: string | null }, handOver: { on: string, answerUntil: string, answer: HandOverAnswer | null, isOpen: boolean, to: { id: string, name: string } } | null } | null };

export type SavePledgeMutationVariables = Exact<{
  input: SavePledgeInput;
  language: string;
}>;


export type SavePledgeMutation = { savePledge:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, version: number, state: PledgeState, submittedAt: string | null, acceptedAt: string | null, endedAt: string | null, endReason: PledgeEndReason | null, confirmed: boolean, objectUntil: string | null, allowedMoves: Array<PledgeMove>, is: 'Pledge', prisoner: { id: string, slug: string, name: string, names: Array<{ language: string, text: string, kind: NameKind }>, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null }, parliamentarian: { id: string, name: string, group: { name: string } | null }, legislature: { id: string, timeZone: string | null, today: string, name: string }, campaign: { id: string, title: string, declarationDeadline: string | null, undertakingSet: { id: string } } | null, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, state: PledgeState, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, reporting: { standing: Standing | null, daysLeft: number, months: Array<{ month: string, state: ReportingMonthState, closesOn: string }> }, reported: Array<{ id: string, kind: UndertakingKind, on: string, state: ActivityState }>, decisions: Array<{ kind: DecisionKind, at: string, reasonCode: ReasonCode | null, text: string | null }>, mandate: { state: MandateState, since: string | null, mailboxUntil: string | null }, handOver: { on: string, answerUntil: string, answer: HandOverAnswer | null, isOpen: boolean, to: { id: string, name: string } } | null }
   };

export type SubmitPledgeMutationVariables = Exact<{
  input: SubmitPledgeInput;
  language: string;
}>;


export type SubmitPledgeMutation = { submitPledge:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, version: number, state: PledgeState, submittedAt: string | null, acceptedAt: string | null, endedAt: string | null, endReason: PledgeEndReason | null, confirmed: boolean, objectUntil: string | null, allowedMoves: Array<PledgeMove>, is: 'Pledge', prisoner: { id: string, slug: string, name: string, names: Array<{ language: string, text: string, kind: NameKind }>, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null }, parliamentarian: { id: string, name: string, group: { name: string } | null }, legislature: { id: string, timeZone: string | null, today: string, name: string }, campaign: { id: string, title: string, declarationDeadline: string | null, undertakingSet: { id: string } } | null, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, state: PledgeState, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, reporting: { standing: Standing | null, daysLeft: number, months: Array<{ month: string, state: ReportingMonthState, closesOn: string }> }, reported: Array<{ id: string, kind: UndertakingKind, on: string, state: ActivityState }>, decisions: Array<{ kind: DecisionKind, at: string, reasonCode: ReasonCode | null, text: string | null }>, mandate: { state: MandateState, since: string | null, mailboxUntil: string | null }, handOver: { on: string, answerUntil: string, answer: HandOverAnswer | null, isOpen: boolean, to: { id: string, name: string } } | null }
   };

export type WithdrawPledgeMutationVariables = Exact<{
  input: WithdrawPledgeInput;
}>;


export type WithdrawPledgeMutation = { withdrawPledge:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Pledge' }
   };

export type ReportActivitiesMutationVariables = Exact<{
  input: ReportActivitiesInput;
}>;


export type ReportActivitiesMutation = { reportActivities:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { is: 'ReportedActivities', activities: Array<{ id: string, on: string, kind: UndertakingKind }> }
   };

export type CorrectActivityMutationVariables = Exact<{
  input: CorrectActivityInput;
}>;


export type CorrectActivityMutation = { correctActivity:
    | { id: string, on: string, kind: UndertakingKind, is: 'Activity' }
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
   };

export type ConfirmPledgeMutationVariables = Exact<{
  input: ConfirmPledgeInput;
}>;


export type ConfirmPledgeMutation = { confirmPledge:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Pledge' }
   };

export type ObjectToPledgeMutationVariables = Exact<{
  input: ObjectToPledgeInput;
}>;


export type ObjectToPledgeMutation = { objectToPledge:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Pledge' }
   };

export type WriteOfficeLineMutationVariables = Exact<{
  input: WriteOfficeLineInput;
}>;


export type WriteOfficeLineMutation = { writeOfficeLine:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Pledge' }
   };

export type WithdrawOfficeLineMutationVariables = Exact<{
  input: WithdrawOfficeLineInput;
}>;


export type WithdrawOfficeLineMutation = { withdrawOfficeLine:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Pledge' }
   };

export type ConfirmActivityMutationVariables = Exact<{
  input: ConfirmActivityInput;
}>;


export type ConfirmActivityMutation = { confirmActivity:
    | { id: string, is: 'Activity' }
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
   };

export type ObjectToActivityMutationVariables = Exact<{
  input: ObjectToActivityInput;
}>;


export type ObjectToActivityMutation = { objectToActivity:
    | { id: string, is: 'Activity' }
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
   };

export type LegislaturesQueryVariables = Exact<{
  language: string;
}>;


export type LegislaturesQuery = { legislatures: Array<{ id: string, code: string, name: string, canRegister: boolean, verifiedByHand: boolean, memberCount: number, domains: Array<{ domain: string }> }> };

export type MembersQueryVariables = Exact<{
  legislature: string;
  name: string;
  language: string;
}>;


export type MembersQuery = { members: Array<{ id: string, name: string, area: string | null, group: { name: string } | null, legislature: { code: string } | null }> };

export type LetterMemberQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type LetterMemberQuery = { node:
    | { is: 'Activity' }
    | { is: 'Campaign' }
    | { is: 'Case' }
    | { is: 'Legislature' }
    | { id: string, name: string, area: string | null, is: 'Parliamentarian', group: { name: string } | null, legislature: { code: string } | null }
    | { is: 'Pledge' }
    | { is: 'PoliticalGroup' }
    | { is: 'Prisoner' }
    | { is: 'UndertakingSet' }
   | null };

export type MemberOptionFragment = { id: string, name: string, area: string | null, group: { name: string } | null, legislature: { code: string } | null };

export type RequestCodeMutationVariables = Exact<{
  input: RequestCodeInput;
}>;


export type RequestCodeMutation = { requestCode:
    | { mailbox: string, minutes: number, digits: number, is: 'CodeRequest' }
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
   };

export type EnterCodeMutationVariables = Exact<{
  input: EnterCodeInput;
  language: string;
}>;


export type EnterCodeMutation = { enterCode:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { mailbox: string, is: 'OfficeViewer', offices: Array<{ id: string, domainVerified: boolean, memberMatch: MemberMatch, frozen: boolean, parliamentarian: { id: string, name: string, group: { name: string } | null }, legislature: { id: string, code: string, name: string, verifiedByHand: boolean }, offers: Array<{ pledge: string, version: number, answerUntil: string, begun: string | null, prisoner: { id: string, slug: string, name: string } | null, from: { id: string, name: string } }>, pledges: Array<{ id: string, version: number, state: PledgeState, submittedAt: string | null, acceptedAt: string | null, endedAt: string | null, endReason: PledgeEndReason | null, confirmed: boolean, objectUntil: string | null, allowedMoves: Array<PledgeMove>, prisoner: { id: string, slug: string, name: string, names: Array<{ language: string, text: string, kind: NameKind }>, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null }, parliamentarian: { id: string, name: string, group: { name: string } | null }, legislature: { id: string, timeZone: string | null, today: string, name: string }, campaign: { id: string, title: string, declarationDeadline: string | null, undertakingSet: { id: string } } | null, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, state: PledgeState, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, reporting: { standing: Standing | null, daysLeft: number, months: Array<{ month: string, state: ReportingMonthState, closesOn: string }> }, reported: Array<{ id: string, kind: UndertakingKind, on: string, state: ActivityState }>, decisions: Array<{ kind: DecisionKind, at: string, reasonCode: ReasonCode | null, text: string | null }>, mandate: { state: MandateState, since: string | null, mailboxUntil: string | null }, handOver: { on: string, answerUntil: string, answer: HandOverAnswer | null, isOpen: boolean, to: { id: string, name: string } } | null }> }> }
   };

export type RegisterOfficeMutationVariables = Exact<{
  input: RegisterOfficeInput;
}>;


export type RegisterOfficeMutation = { registerOffice:
    | { code: string, message: string, field: string | null, detail: Array<string>, is: 'Failure' }
    | { id: string, is: 'Office', parliamentarian: { id: string } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ViewerQueryVariables = Exact<{
  language: string;
}>;


export type ViewerQuery = { officeViewer: { mailbox: string, offices: Array<{ id: string, domainVerified: boolean, memberMatch: MemberMatch, frozen: boolean, parliamentarian: { id: string, name: string, group: { name: string } | null }, legislature: { id: string, code: string, name: string, verifiedByHand: boolean }, offers: Array<{ pledge: string, version: number, answerUntil: string, begun: string | null, prisoner: { id: string, slug: string, name: string } | null, from: { id: string, name: string } }>, pledges: Array<{ id: string, version: number, state: PledgeState, submittedAt: string | null, acceptedAt: string | null, endedAt: string | null, endReason: PledgeEndReason | null, confirmed: boolean, objectUntil: string | null, allowedMoves: Array<PledgeMove>, prisoner: { id: string, slug: string, name: string, names: Array<{ language: string, text: string, kind: NameKind }>, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null }, parliamentarian: { id: string, name: string, group: { name: string } | null }, legislature: { id: string, timeZone: string | null, today: string, name: string }, campaign: { id: string, title: string, declarationDeadline: string | null, undertakingSet: { id: string } } | null, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, state: PledgeState, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, reporting: { standing: Standing | null, daysLeft: number, months: Array<{ month: string, state: ReportingMonthState, closesOn: string }> }, reported: Array<{ id: string, kind: UndertakingKind, on: string, state: ActivityState }>, decisions: Array<{ kind: DecisionKind, at: string, reasonCode: ReasonCode | null, text: string | null }>, mandate: { state: MandateState, since: string | null, mailboxUntil: string | null }, handOver: { on: string, answerUntil: string, answer: HandOverAnswer | null, isOpen: boolean, to: { id: string, name: string } } | null }> }> } | null };

export type ViewerFieldsFragment = { mailbox: string, offices: Array<{ id: string, domainVerified: boolean, memberMatch: MemberMatch, frozen: boolean, parliamentarian: { id: string, name: string, group: { name: string } | null }, legislature: { id: string, code: string, name: string, verifiedByHand: boolean }, offers: Array<{ pledge: string, version: number, answerUntil: string, begun: string | null, prisoner: { id: string, slug: string, name: string } | null, from: { id: string, name: string } }>, pledges: Array<{ id: string, version: number, state: PledgeState, submittedAt: string | null, acceptedAt: string | null, endedAt: string | null, endReason: PledgeEndReason | null, confirmed: boolean, objectUntil: string | null, allowedMoves: Array<PledgeMove>, prisoner: { id: string, slug: string, name: string, names: Array<{ language: string, text: string, kind: NameKind }>, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null }, parliamentarian: { id: string, name: string, group: { name: string } | null }, legislature: { id: string, timeZone: string | null, today: string, name: string }, campaign: { id: string, title: string, declarationDeadline: string | null, undertakingSet: { id: string } } | null, declaration: { on: string, url: string | null, channel: DeclarationChannel, transcript: string | null, late: boolean } | null, joint: Array<{ id: string, state: PledgeState, prisoner: { id: string, slug: string, name: string } }>, lastStatement: { id: string, on: string } | null, reporting: { standing: Standing | null, daysLeft: number, months: Array<{ month: string, state: ReportingMonthState, closesOn: string }> }, reported: Array<{ id: string, kind: UndertakingKind, on: string, state: ActivityState }>, decisions: Array<{ kind: DecisionKind, at: string, reasonCode: ReasonCode | null, text: string | null }>, mandate: { state: MandateState, since: string | null, mailboxUntil: string | null }, handOver: { on: string, answerUntil: string, answer: HandOverAnswer | null, isOpen: boolean, to: { id: string, name: string } } | null }> }> };

export type PersonLineFragment = { id: string, slug: string, name: string, status: DetentionStatus, isDemo: boolean, withoutPatronSince: string | null, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, facility: { name: string, region: string | null } | null, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null };

export type ProposedQueryVariables = Exact<{
  language: string;
  slug: string;
}>;


export type ProposedQuery = { prisoner: { summary: string | null, id: string, slug: string, name: string, status: DetentionStatus, isDemo: boolean, withoutPatronSince: string | null, names: Array<{ language: string, text: string, kind: NameKind }>, daysInDetention: { days: number, atLeast: boolean } | null, facility: { name: string, region: string | null } | null, photo: { url: string, width: number, height: number, credit: string, alternativeText: string } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FailureFieldsFragmentDoc = new TypedDocumentString(`
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}
    `, {"fragmentName":"FailureFields"}) as unknown as TypedDocumentString<FailureFieldsFragment, unknown>;
export const PersonLineFragmentDoc = new TypedDocumentString(`
    fragment PersonLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  isDemo
  withoutPatronSince
  daysInDetention {
    days
    atLeast
  }
  facility {
    name
    region
  }
  photo {
    url
    width
    height
    credit
    alternativeText(language: $language)
  }
}
    `, {"fragmentName":"PersonLine"}) as unknown as TypedDocumentString<PersonLineFragment, unknown>;
export const ChosenFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChosenFields on Prisoner {
  ...PersonLine
  patronCount
}
    fragment PersonLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  isDemo
  withoutPatronSince
  daysInDetention {
    days
    atLeast
  }
  facility {
    name
    region
  }
  photo {
    url
    width
    height
    credit
    alternativeText(language: $language)
  }
}`, {"fragmentName":"ChosenFields"}) as unknown as TypedDocumentString<ChosenFieldsFragment, unknown>;
export const AskedFieldsFragmentDoc = new TypedDocumentString(`
    fragment AskedFields on ColleagueAsked {
  askedAt
  parliamentarian {
    id
    name(language: $language)
    legislature {
      name(language: $language)
    }
  }
}
    `, {"fragmentName":"AskedFields"}) as unknown as TypedDocumentString<AskedFieldsFragment, unknown>;
export const SetFieldsFragmentDoc = new TypedDocumentString(`
    fragment SetFields on UndertakingSet {
  id
  version
  statementDefinition(language: $language)
  undertakings {
    key
    kind
    counts
    text(language: $language)
  }
}
    `, {"fragmentName":"SetFields"}) as unknown as TypedDocumentString<SetFieldsFragment, unknown>;
export const CampaignFieldsFragmentDoc = new TypedDocumentString(`
    fragment CampaignFields on Campaign {
  id
  slug
  title(language: $language)
  isOpen
  declarationDeadline
  audience {
    id
  }
  undertakingSet {
    ...SetFields
  }
}
    fragment SetFields on UndertakingSet {
  id
  version
  statementDefinition(language: $language)
  undertakings {
    key
    kind
    counts
    text(language: $language)
  }
}`, {"fragmentName":"CampaignFields"}) as unknown as TypedDocumentString<CampaignFieldsFragment, unknown>;
export const MemberOptionFragmentDoc = new TypedDocumentString(`
    fragment MemberOption on Parliamentarian {
  id
  name(language: $language)
  area
  group {
    name(language: $language)
  }
  legislature {
    code
  }
}
    `, {"fragmentName":"MemberOption"}) as unknown as TypedDocumentString<MemberOptionFragment, unknown>;
export const OfferFieldsFragmentDoc = new TypedDocumentString(`
    fragment OfferFields on HandOverOffer {
  pledge
  version
  answerUntil
  begun
  prisoner {
    id
    slug
    name(language: $language)
  }
  from {
    id
    name(language: $language)
  }
}
    `, {"fragmentName":"OfferFields"}) as unknown as TypedDocumentString<OfferFieldsFragment, unknown>;
export const MandateFieldsFragmentDoc = new TypedDocumentString(`
    fragment MandateFields on Pledge {
  mandate {
    state
    since
    mailboxUntil
  }
  handOver {
    to {
      id
      name(language: $language)
    }
    on
    answerUntil
    answer
    isOpen
  }
}
    `, {"fragmentName":"MandateFields"}) as unknown as TypedDocumentString<MandateFieldsFragment, unknown>;
export const PledgeCardFragmentDoc = new TypedDocumentString(`
    fragment PledgeCard on Pledge {
  ...MandateFields
  id
  version
  state
  prisoner {
    id
    slug
    name(language: $language)
    names {
      language
      text
      kind
    }
    photo {
      url
      width
      height
      credit
      alternativeText(language: $language)
    }
  }
  parliamentarian {
    id
    name(language: $language)
    group {
      name(language: $language)
    }
  }
  legislature {
    id
    timeZone
    today
    name(language: $language)
  }
  campaign {
    id
    title(language: $language)
    declarationDeadline
    undertakingSet {
      id
    }
  }
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    state
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  submittedAt
  acceptedAt
  endedAt
  endReason
  lastStatement {
    id
    on
  }
  confirmed
  objectUntil
  reporting {
    standing
    daysLeft
    months {
      month
      state
      closesOn
    }
  }
  reported {
    id
    kind
    on
    state
  }
  allowedMoves
  decisions {
    kind
    at
    reasonCode
    text
  }
}
    fragment MandateFields on Pledge {
  mandate {
    state
    since
    mailboxUntil
  }
  handOver {
    to {
      id
      name(language: $language)
    }
    on
    answerUntil
    answer
    isOpen
  }
}`, {"fragmentName":"PledgeCard"}) as unknown as TypedDocumentString<PledgeCardFragment, unknown>;
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on OfficeViewer {
  mailbox
  offices {
    id
    domainVerified
    memberMatch
    frozen
    parliamentarian {
      id
      name(language: $language)
      group {
        name(language: $language)
      }
    }
    legislature {
      id
      code
      name(language: $language)
      verifiedByHand
    }
    offers {
      ...OfferFields
    }
    pledges {
      ...PledgeCard
    }
  }
}
    fragment MandateFields on Pledge {
  mandate {
    state
    since
    mailboxUntil
  }
  handOver {
    to {
      id
      name(language: $language)
    }
    on
    answerUntil
    answer
    isOpen
  }
}
fragment OfferFields on HandOverOffer {
  pledge
  version
  answerUntil
  begun
  prisoner {
    id
    slug
    name(language: $language)
  }
  from {
    id
    name(language: $language)
  }
}
fragment PledgeCard on Pledge {
  ...MandateFields
  id
  version
  state
  prisoner {
    id
    slug
    name(language: $language)
    names {
      language
      text
      kind
    }
    photo {
      url
      width
      height
      credit
      alternativeText(language: $language)
    }
  }
  parliamentarian {
    id
    name(language: $language)
    group {
      name(language: $language)
    }
  }
  legislature {
    id
    timeZone
    today
    name(language: $language)
  }
  campaign {
    id
    title(language: $language)
    declarationDeadline
    undertakingSet {
      id
    }
  }
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    state
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  submittedAt
  acceptedAt
  endedAt
  endReason
  lastStatement {
    id
    on
  }
  confirmed
  objectUntil
  reporting {
    standing
    daysLeft
    months {
      month
      state
      closesOn
    }
  }
  reported {
    id
    kind
    on
    state
  }
  allowedMoves
  decisions {
    kind
    at
    reasonCode
    text
  }
}`, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const ChooseDocument = new TypedDocumentString(`
    query Choose($language: LanguageTag!, $after: String, $filter: PrisonerFilter) {
  prisoners(
    first: 12
    after: $after
    filter: $filter
    orderBy: LONGEST_WITHOUT_PATRON
  ) {
    edges {
      node {
        ...ChosenFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ChosenFields on Prisoner {
  ...PersonLine
  patronCount
}
fragment PersonLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  isDemo
  withoutPatronSince
  daysInDetention {
    days
    atLeast
  }
  facility {
    name
    region
  }
  photo {
    url
    width
    height
    credit
    alternativeText(language: $language)
  }
}`) as unknown as TypedDocumentString<ChooseQuery, ChooseQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($language: LanguageTag!, $name: String!) {
  people(name: $name) {
    ...ChosenFields
  }
}
    fragment ChosenFields on Prisoner {
  ...PersonLine
  patronCount
}
fragment PersonLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  isDemo
  withoutPatronSince
  daysInDetention {
    days
    atLeast
  }
  facility {
    name
    region
  }
  photo {
    url
    width
    height
    credit
    alternativeText(language: $language)
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($campaign: ID!, $language: LanguageTag!) {
  campaigns {
    id
    isOpen
    audience {
      id
      code
      name(language: $language)
    }
  }
  officeViewer {
    offices {
      id
      parliamentarian {
        id
      }
      colleaguesAsked(campaign: $campaign) {
        ...AskedFields
      }
    }
  }
}
    fragment AskedFields on ColleagueAsked {
  askedAt
  parliamentarian {
    id
    name(language: $language)
    legislature {
      name(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const InviteColleagueDocument = new TypedDocumentString(`
    mutation InviteColleague($input: InviteColleagueInput!, $language: LanguageTag!) {
  inviteColleague(input: $input) {
    is: __typename
    ... on ColleagueAsked {
      ...AskedFields
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}
fragment AskedFields on ColleagueAsked {
  askedAt
  parliamentarian {
    id
    name(language: $language)
    legislature {
      name(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<InviteColleagueMutation, InviteColleagueMutationVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($language: LanguageTag!, $id: ID!) {
  pledge(id: $id) {
    id
    legislature {
      today
      name(language: $language)
      authorities {
        name(language: $language)
        can(language: $language)
      }
    }
    parliamentarian {
      id
      name(language: $language)
    }
    undertakingSet {
      ...SetFields
    }
    prisoner {
      ...PersonLine
      statusSince
      detainedSince
      sentenceMonths
      lastConfirmed
      pronunciation(language: $language)
      facility {
        postalAddress {
          address
          checkedOn
          source {
            title
            url
          }
        }
      }
      summary(language: $language)
      charges {
        article
        accusation
        by
        assessment
      }
      recognitions {
        body
        category
        date
        source {
          url
          title
        }
      }
      history {
        type
        place
        facility {
          name
          region
        }
        dates {
          date
          source {
            title
          }
        }
      }
      sources {
        url
        title
      }
    }
  }
}
    fragment SetFields on UndertakingSet {
  id
  version
  statementDefinition(language: $language)
  undertakings {
    key
    kind
    counts
    text(language: $language)
  }
}
fragment PersonLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  isDemo
  withoutPatronSince
  daysInDetention {
    days
    atLeast
  }
  facility {
    name
    region
  }
  photo {
    url
    width
    height
    credit
    alternativeText(language: $language)
  }
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const IntendDocument = new TypedDocumentString(`
    query Intend($language: LanguageTag!, $slug: String!) {
  campaigns {
    ...CampaignFields
  }
  prisoner(slug: $slug) {
    ...PersonLine
    case {
      id
      name(language: $language)
      prisoners(first: 30) {
        edges {
          node {
            ...ChosenFields
          }
        }
      }
    }
  }
}
    fragment ChosenFields on Prisoner {
  ...PersonLine
  patronCount
}
fragment SetFields on UndertakingSet {
  id
  version
  statementDefinition(language: $language)
  undertakings {
    key
    kind
    counts
    text(language: $language)
  }
}
fragment CampaignFields on Campaign {
  id
  slug
  title(language: $language)
  isOpen
  declarationDeadline
  audience {
    id
  }
  undertakingSet {
    ...SetFields
  }
}
fragment PersonLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  isDemo
  withoutPatronSince
  daysInDetention {
    days
    atLeast
  }
  facility {
    name
    region
  }
  photo {
    url
    width
    height
    credit
    alternativeText(language: $language)
  }
}`) as unknown as TypedDocumentString<IntendQuery, IntendQueryVariables>;
export const DraftPledgeDocument = new TypedDocumentString(`
    mutation DraftPledge($input: DraftPledgeInput!, $language: LanguageTag!) {
  draftPledge(input: $input) {
    is: __typename
    ... on Pledge {
      ...PledgeCard
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}
fragment MandateFields on Pledge {
  mandate {
    state
    since
    mailboxUntil
  }
  handOver {
    to {
      id
      name(language: $language)
    }
    on
    answerUntil
    answer
    isOpen
  }
}
fragment PledgeCard on Pledge {
  ...MandateFields
  id
  version
  state
  prisoner {
    id
    slug
    name(language: $language)
    names {
      language
      text
      kind
    }
    photo {
      url
      width
      height
      credit
      alternativeText(language: $language)
    }
  }
  parliamentarian {
    id
    name(language: $language)
    group {
      name(language: $language)
    }
  }
  legislature {
    id
    timeZone
    today
    name(language: $language)
  }
  campaign {
    id
    title(language: $language)
    declarationDeadline
    undertakingSet {
      id
    }
  }
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    state
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  submittedAt
  acceptedAt
  endedAt
  endReason
  lastStatement {
    id
    on
  }
  confirmed
  objectUntil
  reporting {
    standing
    daysLeft
    months {
      month
      state
      closesOn
    }
  }
  reported {
    id
    kind
    on
    state
  }
  allowedMoves
  decisions {
    kind
    at
    reasonCode
    text
  }
}`) as unknown as TypedDocumentString<DraftPledgeMutation, DraftPledgeMutationVariables>;
export const MailboxesDocument = new TypedDocumentString(`
    query Mailboxes($language: LanguageTag!) {
  officeViewer {
    mailbox
    offices {
      id
      version
      memberMatch
      reminderWeekday
      remindersStopped
      calendarUrl
      parliamentarian {
        id
        name(language: $language)
      }
      legislature {
        code
      }
      mailboxes {
        id
        version
        mailbox
        memberMatch
        registeredAt
        isYou
        canRemove
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MailboxesQuery, MailboxesQueryVariables>;
export const RemoveMailboxDocument = new TypedDocumentString(`
    mutation RemoveMailbox($input: RemoveMailboxInput!) {
  removeMailbox(input: $input) {
    is: __typename
    ... on Office {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<RemoveMailboxMutation, RemoveMailboxMutationVariables>;
export const LeaveOfficeDocument = new TypedDocumentString(`
    mutation LeaveOffice($input: LeaveOfficeInput!) {
  leaveOffice(input: $input) {
    is: __typename
    ... on Office {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<LeaveOfficeMutation, LeaveOfficeMutationVariables>;
export const SetRemindersDocument = new TypedDocumentString(`
    mutation SetReminders($input: SetRemindersInput!) {
  setReminders(input: $input) {
    is: __typename
    ... on Office {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<SetRemindersMutation, SetRemindersMutationVariables>;
export const SetCalendarDocument = new TypedDocumentString(`
    mutation SetCalendar($input: SetCalendarInput!) {
  setCalendar(input: $input) {
    is: __typename
    ... on Office {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<SetCalendarMutation, SetCalendarMutationVariables>;
export const PrisonerPageDocument = new TypedDocumentString(`
    query PrisonerPage($language: LanguageTag!, $slug: String!) {
  prisoner(slug: $slug) {
    ...PersonLine
    statusSince
    detainedSince
    sentenceMonths
    patronCount
    lastConfirmed
    summary(language: $language)
    charges {
      article
      accusation
      by
      assessment
    }
    recognitions {
      body
      category
      date
      source {
        url
        title
      }
    }
    history {
      type
      place
      facility {
        name
        region
      }
      dates {
        date
        source {
          title
        }
      }
    }
    sources {
      url
      title
    }
  }
}
    fragment PersonLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  isDemo
  withoutPatronSince
  daysInDetention {
    days
    atLeast
  }
  facility {
    name
    region
  }
  photo {
    url
    width
    height
    credit
    alternativeText(language: $language)
  }
}`) as unknown as TypedDocumentString<PrisonerPageQuery, PrisonerPageQueryVariables>;
export const ProposeHandOverDocument = new TypedDocumentString(`
    mutation ProposeHandOver($input: ProposeHandOverInput!) {
  proposeHandOver(input: $input) {
    is: __typename
    ... on Pledge {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<ProposeHandOverMutation, ProposeHandOverMutationVariables>;
export const WithdrawHandOverDocument = new TypedDocumentString(`
    mutation WithdrawHandOver($input: WithdrawHandOverInput!) {
  withdrawHandOver(input: $input) {
    is: __typename
    ... on Pledge {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<WithdrawHandOverMutation, WithdrawHandOverMutationVariables>;
export const DeclineHandOverDocument = new TypedDocumentString(`
    mutation DeclineHandOver($input: DeclineHandOverInput!) {
  declineHandOver(input: $input) {
    is: __typename
    ... on Office {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<DeclineHandOverMutation, DeclineHandOverMutationVariables>;
export const TakeOverDocument = new TypedDocumentString(`
    mutation TakeOver($input: TakeOverInput!) {
  takeOver(input: $input) {
    is: __typename
    ... on Pledge {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<TakeOverMutation, TakeOverMutationVariables>;
export const GoOnWithoutSeatDocument = new TypedDocumentString(`
    mutation GoOnWithoutSeat($input: GoOnInput!) {
  goOnWithoutSeat(input: $input) {
    is: __typename
    ... on Parliamentarian {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<GoOnWithoutSeatMutation, GoOnWithoutSeatMutationVariables>;
export const PledgePageDocument = new TypedDocumentString(`
    query PledgePage($language: LanguageTag!, $id: ID!) {
  pledge(id: $id) {
    ...PledgeCard
    silenceAsked
    succeeds {
      id
      parliamentarian {
        id
        name(language: $language)
      }
    }
    succeededBy {
      id
      parliamentarian {
        id
        name(language: $language)
      }
    }
    line {
      shown {
        language
        text
      }
      waiting {
        language
        text
      }
      declined {
        language
        text
      }
      declinedBecause
    }
    reporting {
      due {
        undertaking {
          key
          kind
          counts
        }
        state
        dueOn
        doneOn
        late
      }
    }
    becomesPublic {
      activeSince
      confirmed
      member {
        name(language: $language)
        group {
          name(language: $language)
        }
        legislature {
          name(language: $language)
        }
      }
      prisoner {
        name(language: $language)
      }
      declaration {
        on
        url
        channel
        transcript
        late
      }
    }
    handedIn {
      on
      url
      channel
      transcript
    }
    reported {
      version
      url
      keptUrl
      capturedOn
      channel
      language
      title
      declinedBecause
      proposal {
        organisation
        objectUntil
        answer
      }
    }
    undertakingSet {
      ...SetFields
    }
    prisoner {
      detainedSince
      status
      daysInDetention {
        days
        atLeast
      }
      recognitions {
        body
      }
    }
    legislature {
      code
      languages
      domains {
        domain
      }
    }
  }
}
    fragment SetFields on UndertakingSet {
  id
  version
  statementDefinition(language: $language)
  undertakings {
    key
    kind
    counts
    text(language: $language)
  }
}
fragment MandateFields on Pledge {
  mandate {
    state
    since
    mailboxUntil
  }
  handOver {
    to {
      id
      name(language: $language)
    }
    on
    answerUntil
    answer
    isOpen
  }
}
fragment PledgeCard on Pledge {
  ...MandateFields
  id
  version
  state
  prisoner {
    id
    slug
    name(language: $language)
    names {
      language
      text
      kind
    }
    photo {
      url
      width
      height
      credit
      alternativeText(language: $language)
    }
  }
  parliamentarian {
    id
    name(language: $language)
    group {
      name(language: $language)
    }
  }
  legislature {
    id
    timeZone
    today
    name(language: $language)
  }
  campaign {
    id
    title(language: $language)
    declarationDeadline
    undertakingSet {
      id
    }
  }
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    state
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  submittedAt
  acceptedAt
  endedAt
  endReason
  lastStatement {
    id
    on
  }
  confirmed
  objectUntil
  reporting {
    standing
    daysLeft
    months {
      month
      state
      closesOn
    }
  }
  reported {
    id
    kind
    on
    state
  }
  allowedMoves
  decisions {
    kind
    at
    reasonCode
    text
  }
}`) as unknown as TypedDocumentString<PledgePageQuery, PledgePageQueryVariables>;
export const SavePledgeDocument = new TypedDocumentString(`
    mutation SavePledge($input: SavePledgeInput!, $language: LanguageTag!) {
  savePledge(input: $input) {
    is: __typename
    ... on Pledge {
      ...PledgeCard
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}
fragment MandateFields on Pledge {
  mandate {
    state
    since
    mailboxUntil
  }
  handOver {
    to {
      id
      name(language: $language)
    }
    on
    answerUntil
    answer
    isOpen
  }
}
fragment PledgeCard on Pledge {
  ...MandateFields
  id
  version
  state
  prisoner {
    id
    slug
    name(language: $language)
    names {
      language
      text
      kind
    }
    photo {
      url
      width
      height
      credit
      alternativeText(language: $language)
    }
  }
  parliamentarian {
    id
    name(language: $language)
    group {
      name(language: $language)
    }
  }
  legislature {
    id
    timeZone
    today
    name(language: $language)
  }
  campaign {
    id
    title(language: $language)
    declarationDeadline
    undertakingSet {
      id
    }
  }
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    state
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  submittedAt
  acceptedAt
  endedAt
  endReason
  lastStatement {
    id
    on
  }
  confirmed
  objectUntil
  reporting {
    standing
    daysLeft
    months {
      month
      state
      closesOn
    }
  }
  reported {
    id
    kind
    on
    state
  }
  allowedMoves
  decisions {
    kind
    at
    reasonCode
    text
  }
}`) as unknown as TypedDocumentString<SavePledgeMutation, SavePledgeMutationVariables>;
export const SubmitPledgeDocument = new TypedDocumentString(`
    mutation SubmitPledge($input: SubmitPledgeInput!, $language: LanguageTag!) {
  submitPledge(input: $input) {
    is: __typename
    ... on Pledge {
      ...PledgeCard
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}
fragment MandateFields on Pledge {
  mandate {
    state
    since
    mailboxUntil
  }
  handOver {
    to {
      id
      name(language: $language)
    }
    on
    answerUntil
    answer
    isOpen
  }
}
fragment PledgeCard on Pledge {
  ...MandateFields
  id
  version
  state
  prisoner {
    id
    slug
    name(language: $language)
    names {
      language
      text
      kind
    }
    photo {
      url
      width
      height
      credit
      alternativeText(language: $language)
    }
  }
  parliamentarian {
    id
    name(language: $language)
    group {
      name(language: $language)
    }
  }
  legislature {
    id
    timeZone
    today
    name(language: $language)
  }
  campaign {
    id
    title(language: $language)
    declarationDeadline
    undertakingSet {
      id
    }
  }
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    state
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  submittedAt
  acceptedAt
  endedAt
  endReason
  lastStatement {
    id
    on
  }
  confirmed
  objectUntil
  reporting {
    standing
    daysLeft
    months {
      month
      state
      closesOn
    }
  }
  reported {
    id
    kind
    on
    state
  }
  allowedMoves
  decisions {
    kind
    at
    reasonCode
    text
  }
}`) as unknown as TypedDocumentString<SubmitPledgeMutation, SubmitPledgeMutationVariables>;
export const WithdrawPledgeDocument = new TypedDocumentString(`
    mutation WithdrawPledge($input: WithdrawPledgeInput!) {
  withdrawPledge(input: $input) {
    is: __typename
    ... on Pledge {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<WithdrawPledgeMutation, WithdrawPledgeMutationVariables>;
export const ReportActivitiesDocument = new TypedDocumentString(`
    mutation ReportActivities($input: ReportActivitiesInput!) {
  reportActivities(input: $input) {
    is: __typename
    ... on ReportedActivities {
      activities {
        id
        on
        kind
      }
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<ReportActivitiesMutation, ReportActivitiesMutationVariables>;
export const CorrectActivityDocument = new TypedDocumentString(`
    mutation CorrectActivity($input: CorrectActivityInput!) {
  correctActivity(input: $input) {
    is: __typename
    ... on Activity {
      id
      on
      kind
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<CorrectActivityMutation, CorrectActivityMutationVariables>;
export const ConfirmPledgeDocument = new TypedDocumentString(`
    mutation ConfirmPledge($input: ConfirmPledgeInput!) {
  confirmPledge(input: $input) {
    is: __typename
    ... on Pledge {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<ConfirmPledgeMutation, ConfirmPledgeMutationVariables>;
export const ObjectToPledgeDocument = new TypedDocumentString(`
    mutation ObjectToPledge($input: ObjectToPledgeInput!) {
  objectToPledge(input: $input) {
    is: __typename
    ... on Pledge {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<ObjectToPledgeMutation, ObjectToPledgeMutationVariables>;
export const WriteOfficeLineDocument = new TypedDocumentString(`
    mutation WriteOfficeLine($input: WriteOfficeLineInput!) {
  writeOfficeLine(input: $input) {
    is: __typename
    ... on Pledge {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<WriteOfficeLineMutation, WriteOfficeLineMutationVariables>;
export const WithdrawOfficeLineDocument = new TypedDocumentString(`
    mutation WithdrawOfficeLine($input: WithdrawOfficeLineInput!) {
  withdrawOfficeLine(input: $input) {
    is: __typename
    ... on Pledge {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<WithdrawOfficeLineMutation, WithdrawOfficeLineMutationVariables>;
export const ConfirmActivityDocument = new TypedDocumentString(`
    mutation ConfirmActivity($input: ConfirmActivityInput!) {
  confirmActivity(input: $input) {
    is: __typename
    ... on Activity {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<ConfirmActivityMutation, ConfirmActivityMutationVariables>;
export const ObjectToActivityDocument = new TypedDocumentString(`
    mutation ObjectToActivity($input: ObjectToActivityInput!) {
  objectToActivity(input: $input) {
    is: __typename
    ... on Activity {
      id
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<ObjectToActivityMutation, ObjectToActivityMutationVariables>;
export const LegislaturesDocument = new TypedDocumentString(`
    query Legislatures($language: LanguageTag!) {
  legislatures {
    id
    code
    name(language: $language)
    canRegister
    verifiedByHand
    memberCount
    domains {
      domain
    }
  }
}
    `) as unknown as TypedDocumentString<LegislaturesQuery, LegislaturesQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($legislature: String!, $name: String!, $language: LanguageTag!) {
  members(legislature: $legislature, name: $name) {
    ...MemberOption
  }
}
    fragment MemberOption on Parliamentarian {
  id
  name(language: $language)
  area
  group {
    name(language: $language)
  }
  legislature {
    code
  }
}`) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const LetterMemberDocument = new TypedDocumentString(`
    query LetterMember($id: ID!, $language: LanguageTag!) {
  node(id: $id) {
    is: __typename
    ... on Parliamentarian {
      ...MemberOption
    }
  }
}
    fragment MemberOption on Parliamentarian {
  id
  name(language: $language)
  area
  group {
    name(language: $language)
  }
  legislature {
    code
  }
}`) as unknown as TypedDocumentString<LetterMemberQuery, LetterMemberQueryVariables>;
export const RequestCodeDocument = new TypedDocumentString(`
    mutation RequestCode($input: RequestCodeInput!) {
  requestCode(input: $input) {
    is: __typename
    ... on CodeRequest {
      mailbox
      minutes
      digits
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<RequestCodeMutation, RequestCodeMutationVariables>;
export const EnterCodeDocument = new TypedDocumentString(`
    mutation EnterCode($input: EnterCodeInput!, $language: LanguageTag!) {
  enterCode(input: $input) {
    is: __typename
    ... on OfficeViewer {
      ...ViewerFields
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}
fragment MandateFields on Pledge {
  mandate {
    state
    since
    mailboxUntil
  }
  handOver {
    to {
      id
      name(language: $language)
    }
    on
    answerUntil
    answer
    isOpen
  }
}
fragment OfferFields on HandOverOffer {
  pledge
  version
  answerUntil
  begun
  prisoner {
    id
    slug
    name(language: $language)
  }
  from {
    id
    name(language: $language)
  }
}
fragment PledgeCard on Pledge {
  ...MandateFields
  id
  version
  state
  prisoner {
    id
    slug
    name(language: $language)
    names {
      language
      text
      kind
    }
    photo {
      url
      width
      height
      credit
      alternativeText(language: $language)
    }
  }
  parliamentarian {
    id
    name(language: $language)
    group {
      name(language: $language)
    }
  }
  legislature {
    id
    timeZone
    today
    name(language: $language)
  }
  campaign {
    id
    title(language: $language)
    declarationDeadline
    undertakingSet {
      id
    }
  }
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    state
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  submittedAt
  acceptedAt
  endedAt
  endReason
  lastStatement {
    id
    on
  }
  confirmed
  objectUntil
  reporting {
    standing
    daysLeft
    months {
      month
      state
      closesOn
    }
  }
  reported {
    id
    kind
    on
    state
  }
  allowedMoves
  decisions {
    kind
    at
    reasonCode
    text
  }
}
fragment ViewerFields on OfficeViewer {
  mailbox
  offices {
    id
    domainVerified
    memberMatch
    frozen
    parliamentarian {
      id
      name(language: $language)
      group {
        name(language: $language)
      }
    }
    legislature {
      id
      code
      name(language: $language)
      verifiedByHand
    }
    offers {
      ...OfferFields
    }
    pledges {
      ...PledgeCard
    }
  }
}`) as unknown as TypedDocumentString<EnterCodeMutation, EnterCodeMutationVariables>;
export const RegisterOfficeDocument = new TypedDocumentString(`
    mutation RegisterOffice($input: RegisterOfficeInput!) {
  registerOffice(input: $input) {
    is: __typename
    ... on Office {
      id
      parliamentarian {
        id
      }
    }
    ... on Failure {
      ...FailureFields
    }
  }
}
    fragment FailureFields on Failure {
  code
  message
  field
  detail
}`) as unknown as TypedDocumentString<RegisterOfficeMutation, RegisterOfficeMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer($language: LanguageTag!) {
  officeViewer {
    ...ViewerFields
  }
}
    fragment MandateFields on Pledge {
  mandate {
    state
    since
    mailboxUntil
  }
  handOver {
    to {
      id
      name(language: $language)
    }
    on
    answerUntil
    answer
    isOpen
  }
}
fragment OfferFields on HandOverOffer {
  pledge
  version
  answerUntil
  begun
  prisoner {
    id
    slug
    name(language: $language)
  }
  from {
    id
    name(language: $language)
  }
}
fragment PledgeCard on Pledge {
  ...MandateFields
  id
  version
  state
  prisoner {
    id
    slug
    name(language: $language)
    names {
      language
      text
      kind
    }
    photo {
      url
      width
      height
      credit
      alternativeText(language: $language)
    }
  }
  parliamentarian {
    id
    name(language: $language)
    group {
      name(language: $language)
    }
  }
  legislature {
    id
    timeZone
    today
    name(language: $language)
  }
  campaign {
    id
    title(language: $language)
    declarationDeadline
    undertakingSet {
      id
    }
  }
  declaration {
    on
    url
    channel
    transcript
    late
  }
  joint {
    id
    state
    prisoner {
      id
      slug
      name(language: $language)
    }
  }
  submittedAt
  acceptedAt
  endedAt
  endReason
  lastStatement {
    id
    on
  }
  confirmed
  objectUntil
  reporting {
    standing
    daysLeft
    months {
      month
      state
      closesOn
    }
  }
  reported {
    id
    kind
    on
    state
  }
  allowedMoves
  decisions {
    kind
    at
    reasonCode
    text
  }
}
fragment ViewerFields on OfficeViewer {
  mailbox
  offices {
    id
    domainVerified
    memberMatch
    frozen
    parliamentarian {
      id
      name(language: $language)
      group {
        name(language: $language)
      }
    }
    legislature {
      id
      code
      name(language: $language)
      verifiedByHand
    }
    offers {
      ...OfferFields
    }
    pledges {
      ...PledgeCard
    }
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ProposedDocument = new TypedDocumentString(`
    query Proposed($language: LanguageTag!, $slug: String!) {
  prisoner(slug: $slug) {
    ...PersonLine
    summary(language: $language)
  }
}
    fragment PersonLine on Prisoner {
  id
  slug
  name(language: $language)
  names {
    language
    text
    kind
  }
  status
  isDemo
  withoutPatronSince
  daysInDetention {
    days
    atLeast
  }
  facility {
    name
    region
  }
  photo {
    url
    width
    height
    credit
    alternativeText(language: $language)
  }
}`) as unknown as TypedDocumentString<ProposedQuery, ProposedQueryVariables>;