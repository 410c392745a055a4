import type { Surface } from '@patronat/graphql/surface.ts'

/**
 * Who may read each field of each surface, written by hand, by what the rules of the house say and not by
 * what the code does. A field is named with its arguments, so that a new argument is looked at too.
 *
 * | rule | who |
 * | --- | --- |
 * | anyone | everybody, of a record that is public; an office also of its own records |
 * | own | the office whose record it is |
 * | signedIn | whoever has an office's session |
 * | staff | staff of every role, of records of their own organisation, or of ones that all share |
 * | MODERATOR, ADMIN … | staff with one of these roles, of their own organisation |
 * | self | the member of staff it speaks of |
 * | open | everybody; the call itself says who it is for (codes, invitations) |
 * | input | arguments: they ask for nothing that the field they belong to does not answer |
 */
export type Rule = 'anyone' | 'own' | 'signedIn' | 'staff' | 'self' | 'open' | 'input' | Roles
type Role = 'MODERATOR' | 'EDITOR' | 'COORDINATOR' | 'ADMIN'
type Roles = Role | `${Role} ${Role}` | `${Role} ${Role} ${Role}`
type Table = Readonly<Record<string, string>>

const PAGES = {
  ActivityConnection: 'edges pageInfo',
  ActivityEdge: 'cursor node',
  PageInfo: 'endCursor hasNextPage hasPreviousPage startCursor',
  ParliamentarianConnection: 'edges pageInfo',
  ParliamentarianEdge: 'cursor node',
  PledgeConnection: 'edges pageInfo',
  PledgeEdge: 'cursor node',
  PrisonerConnection: 'edges pageInfo',
  PrisonerEdge: 'cursor node',
  SearchConnection: 'edges pageInfo',
  SearchEdge: 'cursor matched node',
}

/** What the public card says: the same for everybody, and for staff of the whole record. */
const CARD = {
  Activity: 'capturedOn id keptUrl kind language on parliamentarian pledge title url',
  CalendarMonth: 'kind month source',
  Campaign:
    'audience declarationDeadline id isOpen monthsPublic reportingOn slug startsOn title(language) undertakingSet',
  Case: 'articles court id name(language) slug summary(language)',
  CaseCoverage: 'case prisoners withPatron withSpeakingPatron',
  Charge: 'accusation article assessment by',
  Correction: 'after at before field id note(language)',
  CountryCoverage: 'country patrons pledges speaking',
  Coverage:
    'activePledges asOf byCase byCountry byGroup byLegislature byRegion changes knownAt patrons prisoners reportedHeld statementsThisMonth withNewPatronsOnly withPatron withSilentPatronsOnly withSpeakingPatron withoutPatron withoutSeat',
  CoverageChanges: 'corrections verifications withdrawals',
  DayCount: 'atLeast days',
  Declaration: 'channel late on transcript url',
  DetentionEvent: 'dates facility place sources type',
  Facility: 'country name postalAddress region',
  GroupCoverage: 'group legislature members patrons pledges speaking',
  LegislatureCoverage: 'legislature members patrons pledges speaking statementsLastClosedMonth',
  Legislature: 'calendar canRegister code country domains id languages level memberCount name(language) timeZone',
  OfficialDomain: 'checkedOn domain source',
  Parliamentarian:
    'area group id isDemo isMember legislature name(language) names pledges(after,before,first,last) role(language) slug withoutSeat',
  PersonName: 'kind language source text',
  Photo: 'alternativeText(language) credit height licence source url width',
  Pledge:
    'campaign confirmed declaration endReason endedAt id invitedBy joint lastStatement parliamentarian prisoner succeededBy succeeds',
  PostalAddress: 'address checkedOn source',
  PoliticalGroup: 'code id name(language)',
  Prisoner:
    'activities(after,before,first,last) case charges corrections daysInDetention detainedSince facility health(language) history id isDemo lastConfirmed lastStatement name(language) names patronCount patrons(after,before,first,last) photo pronunciation(language) recognitions sentenceMonths slug sources status statusSince summary(language) updatedAt withheld',
  Query:
    'campaign(slug) campaigns coverage(asOf,campaign) legislature(code) legislatures node(id) nodes(ids) parliamentarian(slug) parliamentarians(after,before,filter,first,last,orderBy) prisoner(slug) prisoners(after,before,filter,first,last,orderBy) search(after,first,text)',
  RegionCoverage: 'country prisoners region withPatron withSpeakingPatron',
  ReportedCount: 'body date source value',
  Recognition: 'body category criteria date source',
  Source: 'title url',
  SourcedDate: 'date source',
  Undertaking: 'counts key kind text(language)',
  UndertakingSet: 'id name(language) statementDefinition(language) undertakings version',
  WithoutSeatCoverage: 'patrons pledges speaking',
}

const FAILURE = { Failure: 'code detail field message' }

const EXPECTATION: Readonly<Record<Surface, Readonly<Partial<Record<Rule, readonly Table[]>>>>> = {
  public: {
    anyone: [
      PAGES,
      CARD,
      {
        Case: 'prisoners(after,before,first,last)',
        Correction: 'prisoner',
        CorrectionConnection: 'edges pageInfo',
        CorrectionEdge: 'cursor node',
        Pledge:
          'activeSince activities(after,before,first,last) months(from,to) monthsPublic officeLine(language) speaking status undertakings',
        Parliamentarian: 'patronOf',
        ParliamentarianConnection: 'totalCount',
        PledgeConnection: 'totalCount',
        PrisonerConnection: 'totalCount',
        PledgeMonth: 'month state statements',
        Query:
          'activities(after,before,filter,first,last) case(slug) cases corrections(after,before,first,last,since) pledges(after,before,filter,first,last) timeline(from,to)',
        TimelineMonth: 'activePledges month pledgesBegun pledgesEnded statements',
        UndertakingProgress: 'activities state undertaking',
      },
    ],
    input: [
      {
        ActivityFilter: 'parliamentarian prisoner since',
        ParliamentarianFilter: 'group isPatron legislature',
        PledgeFilter: 'parliamentarian prisoner status',
        PrisonerFilter: 'case hasPatron region status',
      },
    ],
  },
  office: {
    anyone: [
      PAGES,
      CARD,
      {
        Authority: 'can(language) name(language)',
        Case: 'prisoners(after,before,first,last)',
        Legislature: 'authorities today verifiedByHand',
        Pledge: 'undertakingSet',
        Prisoner: 'withoutPatronSince',
        Query: 'members(legislature,name) people(name)',
      },
    ],
    own: [
      {
        ColleagueAsked: 'askedAt parliamentarian',
        Activity: 'channel declinedBecause proposal reportedAt state version',
        ActivityProposal: 'answer answeredAt objection objectUntil organisation',
        Decision: 'at kind reasonCode text',
        HandOver: 'answer answerUntil byOffice isOpen on to',
        HandOverOffer: 'answerUntil begun from pledge prisoner version',
        Leave: 'from to',
        Mandate: 'mailboxUntil since state',
        Mutation:
          'confirmActivity(input) confirmPledge(input) correctActivity(input) declineHandOver(input) draftPledge(input) goOnWithoutSeat(input) inviteColleague(input) leaveOffice(input) objectToActivity(input) objectToPledge(input) proposeHandOver(input) removeMailbox(input) reportActivities(input) reportActivity(input) savePledge(input) setCalendar(input) setReminders(input) submitPledge(input) takeOver(input) withdrawHandOver(input) withdrawOfficeLine(input) withdrawPledge(input) writeOfficeLine(input)',
        Office:
          'calendarUrl colleaguesAsked(campaign) domain domainVerified frozen id language leaves legislature mailboxes memberMatch offers parliamentarian pledges registeredAt remindersStopped reminderWeekday version',
        OfficeLine: 'declined declinedBecause shown shownSince waiting waitingSince',
        OfficeLineText: 'language text',
        OfficeMailbox: 'canRemove id isYou mailbox memberMatch registeredAt version',
        Pledge:
          'acceptedAt allowedMoves becomesPublic decisions handedIn handOver legislature line mandate objectUntil office reported reporting silenceAsked state submittedAt version',
        PublicPledge: 'activeSince confirmed declaration member prisoner',
        Query: 'pledge(id)',
        ReportedActivities: 'activities',
        Reporting: 'daysLeft due months standing today',
        ReportingMonth: 'closesOn month state statements',
        UndertakingDue: 'doneOn dueOn late state undertaking',
      },
    ],
    signedIn: [{ Mutation: 'registerOffice(input)', OfficeViewer: 'mailbox offices', Query: 'officeViewer' }],
    open: [FAILURE, { CodeRequest: 'digits mailbox minutes', Mutation: 'enterCode(input) requestCode(input) signOut' }],
    input: [
      {
        ConfirmActivityInput: 'commandId expectedVersion id',
        CorrectActivityInput: 'capturedOn channel commandId expectedVersion id keptUrl kind language on title url',
        DeclarationInput: 'channel on transcript url',
        ConfirmPledgeInput: 'commandId expectedVersion id office undertakingSet',
        ObjectToActivityInput: 'commandId expectedVersion id text',
        OfficeLineTextInput: 'language text',
        WithdrawOfficeLineInput: 'commandId expectedVersion id',
        WriteOfficeLineInput: 'commandId expectedVersion id texts',
        DeclineHandOverInput: 'commandId expectedVersion office pledge',
        GoOnInput: 'commandId id reason',
        ProposeHandOverInput: 'commandId expectedVersion id reason successor',
        TakeOverInput: 'commandId office pledge',
        WithdrawHandOverInput: 'commandId expectedVersion id',
        ObjectToPledgeInput: 'commandId expectedVersion id office reason',
        DraftPledgeInput: 'campaign commandId office prisoner together',
        EnterCodeInput: 'code mailbox',
        InviteColleagueInput: 'campaign commandId language mailbox note office parliamentarian',
        LeaveOfficeInput: 'commandId expectedVersion office',
        ParliamentarianFilter: 'legislature',
        PrisonerFilter: 'hasPatron',
        RegisterOfficeInput: 'commandId language parliamentarian',
        RemoveMailboxInput: 'commandId expectedVersion mailbox office',
        SetCalendarInput: 'commandId expectedVersion office on',
        SetRemindersInput: 'commandId expectedVersion office stopped weekday',
        ReportActivitiesInput: 'capturedOn channel commandId keptUrl kind language on pledges title url',
        ReportActivityInput: 'capturedOn channel commandId keptUrl kind language on pledge title url',
        RequestCodeInput: 'language mailbox parliamentarian',
        SavePledgeInput: 'declaration expectedVersion id',
        SubmitPledgeInput: 'commandId expectedVersion id undertakingSet',
        WithdrawPledgeInput: 'commandId expectedVersion id',
      },
    ],
  },
  console: {
    staff: [
      PAGES,
      CARD,
      {
        Authority: 'can(language) cans name(language) names',
        Campaign: 'endsOn titles today version',
        Activity: 'channel declinedBecause office proposal reportedAt state version',
        ActivityProposal: 'answer answeredAt by objection objectUntil organisation',
        OfficeLine: 'declined declinedBecause shown shownSince waiting waitingSince',
        OfficeLineText: 'language text',
        AuditEntry: 'actor actorStaff at changes event id reason record version',
        AuditEntryConnection: 'edges pageInfo',
        AuditEntryEdge: 'cursor node',
        Channel: 'kind url',
        Decision: 'at by kind openedAt reasonCode text',
        FieldChange: 'after before field',
        ImportJob: 'done fileName kind startedAt total',
        HandOver: 'answer answerUntil byOffice isOpen on to',
        Legislature:
          'authorities groups missing names term termEnds transitions(after,before,first,last) verifiedByHand version',
        Mandate: 'mailboxUntil since state',
        MandateEnd: 'cause mailboxUntil on',
        Office:
          'domain domainVerified frozen frozenAt frozenBy id language leaves leftAt leftBy legislature mailBouncedAt matchedAt matchedBy memberMatch parliamentarian registeredAt reminderWeekday remindersStopped state version',
        Parliamentarian: 'channels mailboxes mandateEnd version',
        Pledge:
          'acceptedAt allowedMoves approvedOnceBy decisions declarationOpenedAt earlierPledges handedIn handOver lapseAskedAt legislature line mandate marks namesakes objectUntil office reported reporting secondPersonReasons state submittedAt undertakingSet version',
        Consent: 'about admits by excludes number on state',
        GroupProposal: 'basis level reviewOn',
        GroupPublication: 'basis group level proposal reviewOn',
        Leave: 'from to',
        LocalText: 'language text',
        Photo: 'alternativeTexts',
        Prisoner: 'consents endWaits endedInVain healths pronunciations publication summaries version visibility',
        PrisonerVisibility: 'reason since state until',
        Publication: 'basisKind body criteria decidedOn groups level proposedBy',
        PressChange: 'frozen measure now',
        PressReport: 'asOf changed changes frozenAt id query queryHash since',
        PublishedMailbox: 'address checkedOn source',
        ReportedCount: 'id version withdrawnAt',
        Query:
          'audit(after,before,first,last,record) cases importJobs pledge(id) pledgeRecords(after,before,filter,first,last) pressReports(campaign) reportedCounts stop undertakingSets viewer',
        Reporting: 'daysLeft due months standing today',
        UndertakingDue: 'doneOn dueOn late state undertaking',
        HeldMail: 'at event id record',
        Stop: 'endProposedBy heldMail id proposedBy pulledAt reason state version',
        ReportingMonth: 'closesOn month state statements',
        Undertaking: 'texts',
        UndertakingSet: 'code names statementDefinitions',
        Staff: 'active id name roles version',
        TermEnd: 'completedOn endedOn mailboxUntil',
      },
    ],
    self: [{ Staff: 'permissions' }],
    MODERATOR: [
      {
        Mutation:
          'acceptOfficeLine(input) acceptPledge(input) annulPledge(input) continueTakeBack(office) declineActivity(input) declineOfficeLine(input) declinePledge(input) keepPledge(input) lapsePledge(input) matchOffice(input) openDeclaration(pledge) proposeHandOver(input) reopenPledge(input) reportActivity(input) requestPledgeChanges(input) restorePledge(input) reverseActivity(input) revokePledge(input) takeBackOffice(input) unmatchOffice(input) verifyActivity(input) withdrawHandOver(input)',
      },
    ],
    'MODERATOR ADMIN': [
      {
        Mutation:
          'agreeLeave(input) dropHeldMail(input) endStop(input) freezeOffice(input) keepReplyTemplate(input) pullStop(input) thawOffice(input)',
        Office:
          'access causedActivities causedPledges earlier handedInPledges mailbox namesakes ofMailbox others reportedActivities takeBack',
        OfficeAccess: 'lastSignInAt sessions',
        OfficeConnection: 'edges pageInfo',
        OfficeEdge: 'cursor node',
        Query: 'office(id) offices(after,before,filter,first,last) replyTemplates',
        ReplyTemplate: 'decision id language reason text version',
        TakeBack: 'left results startedAt total',
        TakeBackResult: 'activity at item message outcome pledge',
      },
    ],
    'EDITOR ADMIN': [
      {
        Mutation:
          'changePrisoner(input) confirmClosure(input) createCase(input) createPrisoner(input) planImport(input) publishFieldGroup(input) publishPrisoner(input) removePhoto(input) runImport(input) setPhoto(input) showPrisoner(input) unpublishPrisoner(input)',
      },
    ],
    'MODERATOR EDITOR ADMIN': [
      { Mutation: 'hidePrisoner(input) quietPrisoner(input) recordConsent(input) revealContact(input)' },
      {
        Mutation: 'sendNotice(input)',
        Notice: 'kind language pledge preview sentAt',
        NoticePreview: 'subject text',
        Prisoner: 'notices',
      },
      {
        Mutation: 'answerReport(input) closeReport(input) linkReport(input) revealReportContact(input)',
        Query:
          'queue(after,before,first,kind,last) queueDay queueSize report(id) reports(after,before,first,last,state)',
        QueueConnection: 'edges pageInfo',
        QueueEdge: 'cursor node',
        QueueDay: 'count longestMinutes medianMinutes',
        QueueItem: 'activity dueAt id isLate kind office pledge report since',
        QueueSize: 'count isLate isMore kind longestSince',
        Report:
          'about answerBy canAnswer hasContact id isLate language messages prisoner relation reportedAt state version waitingSince wish',
        ReportConnection: 'edges pageInfo',
        ReportEdge: 'cursor node',
        ReportMessage: 'at by fromStaff text',
      },
    ],
    // What each kind of file may be brought in by is in `api/import.test.ts`; the table speaks of prisoners.
    'MODERATOR COORDINATOR ADMIN': [
      // Who was invited and what became of it is read here and nowhere else.
      {
        Invitation:
          'answer followedUpAt id invitedBy language leftOut mailbox note parliamentarian preparedAt prisoner sentAt state version',
        LetterFigures: 'bounced followedUp group joined leftOut legislature prepared refused sent stopped thinking',
        LetterPreview: 'invitation paragraphs subject to',
        LetterText: 'kind language subject text version',
        InvitationConnection: 'edges pageInfo',
        InvitationEdge: 'cursor node',
        Mutation: 'stopInvitations(invitation)',
        Query:
          'colleaguesAsked(after,before,campaign,first,last) invitations(after,before,campaign,first,last,legislature,state) letterFigures(campaign) letterPreviews(campaign,legislature) letterTexts(campaign)',
      },
      {
        Contact: 'id kind nextStep nextStepOn on owner summary',
        ContactConnection: 'edges pageInfo',
        ContactEdge: 'cursor node',
        Mutation: 'completeRoster(input) endMandate(input) endTerm(input) goOnWithoutSeat(input) logContact(input)',
        Query: 'contacts(after,before,first,last,parliamentarian)',
      },
    ],
    'EDITOR COORDINATOR ADMIN': [{ Mutation: 'recordReportedCount(input) withdrawReportedCount(input)' }],
    'COORDINATOR ADMIN': [
      {
        Mutation:
          'answerInvitation(input) followUpInvitations(input) keepLetter(input) prepareInvitations(input) readdressInvitation(input) sendInvitations(input) changeCampaign(input) changeLegislature(input) createCampaign(input) createLegislature(input) createUndertakingSet(input) freezePressReport(input) recordOutside(input)',
      },
    ],
    ADMIN: [
      {
        Mutation:
          'changeStaffRoles(input) deactivateStaff(input) endStaffSessions(input) forgetPasskeys(input) inviteStaff(input) reactivateStaff(input) renewInvitation(id) withdrawInvitation(input)',
        Query: 'staff staffMember(id) staffRoles',
        RoleGrant: 'permissions role',
        Staff: 'access email',
        StaffAccess: 'invitation lastSignInAt passkeys sessions',
        StaffInvitation: 'invitedAt state until',
        StaffPasskey: 'enrolledAt name',
        StaffSession: 'expiresAt isYours method session startedAt',
      },
    ],
    // A contact is only ever the answer of a mutation that names its roles.
    open: [
      FAILURE,
      {
        Mutation: 'acceptInvitation(token) signOut',
        ReportContact: 'contact id',
        ConsentContact: 'contact how id who',
      },
      // So is a plan.
      {
        ImportColumn: 'column field samples',
        ImportFailure: 'at key label message',
        ImportField: 'byLanguage name required',
        ImportFieldChange: 'after before field',
        ImportHouse: 'code memberCount missing',
        ImportPlan:
          'changedCount columns encoding fields format goneCount houses id job missing mostGone newCount refused refusedCount rows rowsInFile skipped unchangedCount',
        ImportRefusal: 'at detail who why',
        ImportRow: 'at change fields key kind label warnings',
        ImportRun: 'done failed id left written',
        PreparedInvitations: 'after invited pledged prepared stopped',
        SentInvitations: 'after leftOut sent',
      },
    ],
    input: [
      {
        FreezePressReportInput: 'asOf campaign commandId since',
        RecordReportedCountInput: 'body commandId date sourceTitle sourceUrl value',
        WithdrawReportedCountInput: 'commandId expectedVersion id reason',
        KeepReplyTemplateInput: 'commandId decision expectedVersion language reason text',
        AnswerReportInput: 'commandId expectedVersion id words',
        AuthorityInput: 'can name',
        AgreeLeaveInput: 'commandId expectedVersion id leaves reason',
        CalendarMonthInput: 'kind month source',
        CampaignInput:
          'audience commandId declarationDeadline endsOn monthsPublic reportingOn slug startsOn title undertakingSet',
        ChangeCampaignInput:
          'audience commandId declarationDeadline endsOn expectedVersion id monthsPublic reason reportingOn startsOn title undertakingSet',
        ChangeLegislatureInput:
          'authorities calendar commandId country domains expectedVersion id languages level name reason timeZone verifiedByHand',
        CreateLegislatureInput: 'code commandId country level name',
        OfficialDomainInput: 'checkedOn domain source',
        UndertakingInput: 'counts key kind text',
        UndertakingSetInput: 'code commandId name statementDefinition undertakings version',
        CaseInput: 'commandId court name slug',
        ChangePrisonerInput:
          'case charges commandId correction expectedVersion health history id lastConfirmed names pronunciation reason recognitions sentenceMonths sources summary',
        ChargeInput: 'accusation article assessment by',
        DecisionInput: 'commandId expectedVersion id reason',
        EndSessionsInput: 'commandId id reason session',
        DetentionEventInput: 'dates facility place sources type',
        FacilityInput: 'country name postalAddress region',
        LeaveInput: 'from to',
        LocalTextInput: 'language text',
        NameInput: 'kind language source text',
        PublishFieldGroupInput: 'basis commandId expectedVersion group id level reviewOn',
        RecognitionInput: 'body category criteria date source',
        RecordConsentInput: 'about admits by commandId contact excludes expectedVersion how id on state who',
        RecordDecisionInput: 'commandId expectedVersion id reason',
        RevealContactInput: 'commandId id number purpose',
        SetPhotoInput: 'alternativeText commandId credit expectedVersion id licence picture source',
        SourceInput: 'title url',
        SourcedDateInput: 'date source',
        ImportInput:
          'campaign content country fileName houseName kind language legislature level linksOpened map source verified',
        InviteStaffInput: 'commandId email name roles',
        LogContactInput: 'commandId kind nextStep nextStepOn on parliamentarian summary',
        LinkReportInput: 'commandId expectedVersion id prisonerId',
        MatchOfficeInput: 'commandId office reason',
        OfficeFilter: 'legislature name state',
        StaffAccessInput: 'commandId id reason',
        StaffRolesInput: 'commandId expectedVersion id reason roles',
        TakeBackInput: 'commandId except expectedVersion id reason',
        EndMandateInput: 'cause commandId expectedVersion id legislature mailboxUntil on reason',
        EndTermInput: 'commandId endedOn expectedVersion id mailboxUntil reason',
        GoOnInput: 'commandId id reason',
        ProposeHandOverInput: 'commandId expectedVersion id reason successor',
        RecordOutsideInput: 'commandId legislature name reason role slug',
        WithdrawHandOverInput: 'commandId expectedVersion id',
        ParliamentarianFilter: 'legislature name',
        PledgeFilter: 'parliamentarian prisoner state',
        PostalAddressInput: 'address checkedOn source',
        PrisonerFilter: 'hasPatron name',
        PrisonerInput: 'commandId detainedOn language name place slug sourceTitle sourceUrl summary',
        ProtectInput: 'commandId expectedVersion id reason until',
        PublishPrisonerInput: 'basisGivenBy basisKind body commandId criteria decidedOn expectedVersion id',
        RefusalInput: 'commandId expectedVersion id reasonCode text',
        ReportActivityInput: 'capturedOn channel commandId keptUrl kind language on organisation pledge title url',
        DropHeldMailInput: 'commandId id reason',
        PullStopInput: 'commandId reason',
        SendNoticeInput: 'commandId id',
        RunImportInput: 'acceptGone file skip',
        RevealReportContactInput: 'commandId id purpose',
        AnswerInvitationInput: 'answer commandId expectedVersion id',
        KeepLetterInput: 'campaign commandId expectedVersion kind language subject text',
        PrepareInvitationsInput: 'after campaign language legislature',
        ReaddressInvitationInput: 'commandId expectedVersion id mailbox',
        SendInvitationsInput: 'after campaign legislature',
      },
    ],
  },
}

/** Every field of a surface with the rules that name it: a good table has exactly one each. */
export function rulesOf(surface: Surface): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const [rule, tables] of Object.entries(EXPECTATION[surface]))
    for (const table of tables)
      for (const [type, fields] of Object.entries(table))
        for (const field of fields.split(' ')) {
          const name = `${type}.${field}`
          rules.set(name, [...(rules.get(name) ?? []), rule as Rule])
        }
  return rules
}
