// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Keeps the register of the people who live in the town's villages now, wherever their household
/// is registered.
package struct PersonServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Puts a person on the register of the village where she lives.
  ///
  /// The same document in the own village is ALREADY_EXISTS with the record's id; elsewhere it is
  /// FAILED_PRECONDITION: propose a move with RequestMove. Probable duplicates are refused until
  /// create_anyway says why.
  package func registerPerson(
    _ request: RegisterPersonRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RegisterPersonResponse {
    try await caller.unary("hamlet.v1.PersonService/RegisterPerson", request, options)
  }

  /// Reads one person; document numbers and phones are masked unless the view and the role allow
  /// and a consent of hers covers the purpose that is named.
  package func getPerson(
    _ request: GetPersonRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Person {
    try await caller.unary("hamlet.v1.PersonService/GetPerson", request, options)
  }

  /// Changes the facts named by the update mask.
  package func updatePerson(
    _ request: UpdatePersonRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/UpdatePerson", request, options)
  }

  /// Corrects a closed record, of someone who left or died, with a reason; the old value stays in
  /// the history.
  package func correctPerson(
    _ request: CorrectPersonRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/CorrectPerson", request, options)
  }

  /// Finds people by any part of the name, its pinyin or initials, by document, phone, village or
  /// birth date; variants of characters are one, and lunar birthdays count by their civil day.
  package func searchPersons(
    _ request: SearchPersonsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> SearchPersonsResponse {
    try await caller.unary("hamlet.v1.PersonService/SearchPersons", request, options)
  }

  /// Lists who lives in a village now, by record number.
  package func listRoster(
    _ request: ListRosterRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListRosterResponse {
    try await caller.unary("hamlet.v1.PersonService/ListRoster", request, options)
  }

  /// Notes that the facts were confirmed with the person today.
  package func confirmUnchanged(
    _ request: ConfirmUnchangedRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/ConfirmUnchanged", request, options)
  }

  /// Lists the records of the own village that lack a fact, or were not confirmed for a year.
  package func listIncomplete(
    _ request: ListIncompleteRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListIncompleteResponse {
    try await caller.unary("hamlet.v1.PersonService/ListIncomplete", request, options)
  }

  /// Lists who came to live in the own village within some days.
  package func listArrivals(
    _ request: ListArrivalsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListArrivalsResponse {
    try await caller.unary("hamlet.v1.PersonService/ListArrivals", request, options)
  }

  /// Lists who no longer lives in the own village since some days: names and days.
  package func listDepartures(
    _ request: ListDeparturesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListDeparturesResponse {
    try await caller.unary("hamlet.v1.PersonService/ListDepartures", request, options)
  }

  /// Shows the roster of one village, and then whoever is added, changed or removed, until stopped.
  package func watchRoster(
    _ request: WatchRosterRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<RosterEvent> {
    try await caller.serverStream("hamlet.v1.PersonService/WatchRoster", request, options)
  }

  /// Opens a round through the town's register, to confirm or correct records with their people.
  package func openUpdateRound(
    _ request: OpenUpdateRoundRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/OpenUpdateRound", request, options)
  }

  /// Closes a round; what was not gone through stays as it is.
  package func closeUpdateRound(
    _ request: CloseUpdateRoundRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/CloseUpdateRound", request, options)
  }

  /// Lists the rounds, the newest first.
  package func listUpdateRounds(
    _ request: ListUpdateRoundsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListUpdateRoundsResponse {
    try await caller.unary("hamlet.v1.PersonService/ListUpdateRounds", request, options)
  }

  /// Lists the records of one village that are still to be gone through, by appointment or at the
  /// window; who did not agree to be contacted is not on it.
  package func listRoundWork(
    _ request: ListRoundWorkRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListRoundWorkResponse {
    try await caller.unary("hamlet.v1.PersonService/ListRoundWork", request, options)
  }

  /// Writes down what came of going through a record with its person; that she prefers not to ends
  /// it.
  package func recordRoundAnswer(
    _ request: RecordRoundAnswerRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/RecordRoundAnswer", request, options)
  }

  /// Shows how far a round has come in the own village and in the whole town.
  package func getRoundProgress(
    _ request: GetRoundProgressRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> GetRoundProgressResponse {
    try await caller.unary("hamlet.v1.PersonService/GetRoundProgress", request, options)
  }

  /// Says how likely it is that a person is on the register already, and who it may be.
  package func checkDuplicates(
    _ request: CheckDuplicatesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CheckDuplicatesResponse {
    try await caller.unary("hamlet.v1.PersonService/CheckDuplicates", request, options)
  }

  /// Says that two records may be of one person; a clerk looks at them.
  ///
  /// The second may be named by its record number and lie elsewhere: nothing of it is shown.
  package func flagDuplicate(
    _ request: FlagDuplicateRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> DuplicateCaseState {
    try await caller.unary("hamlet.v1.PersonService/FlagDuplicate", request, options)
  }

  /// Lists pairs of records that may be of one person: for a clerk those of the town, for a village
  /// worker those she flagged.
  package func listDuplicateCases(
    _ request: ListDuplicateCasesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListDuplicateCasesResponse {
    try await caller.unary("hamlet.v1.PersonService/ListDuplicateCases", request, options)
  }

  /// Decides about a pair without merging: two people (not found again), or not yet known.
  package func resolveDuplicate(
    _ request: ResolveDuplicateRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> DuplicateCaseState {
    try await caller.unary("hamlet.v1.PersonService/ResolveDuplicate", request, options)
  }

  /// Compares those who live in a village with the whole register, and opens a case for each pair
  /// that is probable.
  package func scanDuplicates(
    _ request: ScanDuplicatesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ScanDuplicatesResponse {
    try await caller.unary("hamlet.v1.PersonService/ScanDuplicates", request, options)
  }

  /// Makes one record of two, fact by fact; whatever names the loser names the winner from then on.
  ///
  /// Of consents the stricter holds until she is asked again. It can be undone.
  package func mergePersons(
    _ request: MergePersonsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> MergeResponse {
    try await caller.unary("hamlet.v1.PersonService/MergePersons", request, options)
  }

  /// Undoes a merge: both records are as they were; what was written since stays with the winner.
  package func unmergePersons(
    _ request: UnmergePersonsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> MergeResponse {
    try await caller.unary("hamlet.v1.PersonService/UnmergePersons", request, options)
  }

  /// Lists merges, made and undone: numbers and who did it.
  package func listMerges(
    _ request: ListMergesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListMergesResponse {
    try await caller.unary("hamlet.v1.PersonService/ListMerges", request, options)
  }

  /// Shows what was changed in a person's record, newest first.
  package func getHistory(
    _ request: GetHistoryRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<HistoryEntry> {
    try await caller.serverStream("hamlet.v1.PersonService/GetHistory", request, options)
  }

  /// Streams a person's own record in plain words, to hand over at her wish.
  ///
  /// What was said in a consultation goes only to who may read it; data protection hands all of it
  /// over on her written request.
  package func exportMyRecord(
    _ request: ExportMyRecordRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<RecordPart> {
    try await caller.serverStream("hamlet.v1.PersonService/ExportMyRecord", request, options)
  }

  /// Asks for a person's record to be erased, at her request or since she left the register.
  package func erasePerson(
    _ request: ErasePersonRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Erasure {
    try await caller.unary("hamlet.v1.PersonService/ErasePerson", request, options)
  }

  /// Erases a person's record for good, as the second person.
  package func confirmErasure(
    _ request: ConfirmErasureRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Erasure {
    try await caller.unary("hamlet.v1.PersonService/ConfirmErasure", request, options)
  }

  /// Takes an erasure back that nobody confirmed.
  package func cancelErasure(
    _ request: CancelErasureRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Erasure {
    try await caller.unary("hamlet.v1.PersonService/CancelErasure", request, options)
  }

  /// Lists erasures, those that wait for a second person where no state is given.
  package func listErasures(
    _ request: ListErasuresRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListErasuresResponse {
    try await caller.unary("hamlet.v1.PersonService/ListErasures", request, options)
  }

  /// Notes a death; the record closes.
  package func markDeceased(
    _ request: MarkDeceasedRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/MarkDeceased", request, options)
  }

  /// Notes that a person has left the town.
  package func recordDeparture(
    _ request: RecordDepartureRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/RecordDeparture", request, options)
  }

  /// Notes that a person who had left is back.
  package func recordReturn(
    _ request: RecordReturnRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/RecordReturn", request, options)
  }

  /// Writes down another home in the same village from a day on, or one before that was not known.
  package func recordResidence(
    _ request: RecordResidenceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/RecordResidence", request, options)
  }

  /// Corrects a home or stay that was entered wrongly, with a reason.
  package func correctResidence(
    _ request: CorrectResidenceRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/CorrectResidence", request, options)
  }

  /// Lists short stays and stays for care in the own village that end within some days.
  package func listStaysEnding(
    _ request: ListStaysEndingRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListStaysEndingResponse {
    try await caller.unary("hamlet.v1.PersonService/ListStaysEnding", request, options)
  }

  /// Proposes that people move to another village, on their word; nothing changes yet.
  package func proposeMove(
    _ request: ProposeMoveRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> MoveStateResponse {
    try await caller.unary("hamlet.v1.PersonService/ProposeMove", request, options)
  }

  /// Asks for the record of a person who lives here now and is on another village's register, named
  /// by her document or record number; shows nothing of the record.
  package func requestMove(
    _ request: RequestMoveRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> MoveStateResponse {
    try await caller.unary("hamlet.v1.PersonService/RequestMove", request, options)
  }

  /// Accepts a move: the receiving village one that was proposed to it, and the village that she
  /// leaves one that was asked of it.
  ///
  /// Residences change on its day, at once where it has come.
  package func acceptMove(
    _ request: AcceptMoveRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> MoveStateResponse {
    try await caller.unary("hamlet.v1.PersonService/AcceptMove", request, options)
  }

  /// Says that a proposed move is wrong; the township decides.
  package func disputeMove(
    _ request: DisputeMoveRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> MoveStateResponse {
    try await caller.unary("hamlet.v1.PersonService/DisputeMove", request, options)
  }

  /// Decides a disputed move for the township.
  package func decideMove(
    _ request: DecideMoveRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> MoveStateResponse {
    try await caller.unary("hamlet.v1.PersonService/DecideMove", request, options)
  }

  /// Takes a move back before it takes effect.
  package func cancelMove(
    _ request: CancelMoveRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> MoveStateResponse {
    try await caller.unary("hamlet.v1.PersonService/CancelMove", request, options)
  }

  /// Lists moves out of and into the own villages: names, count and dates.
  package func listMoves(
    _ request: ListMovesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListMovesResponse {
    try await caller.unary("hamlet.v1.PersonService/ListMoves", request, options)
  }

  /// Gives what a person is told before she decides about a purpose, ready for printing and reading
  /// aloud.
  package func getNotice(
    _ request: GetNoticeRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Notice {
    try await caller.unary("hamlet.v1.PersonService/GetNotice", request, options)
  }

  /// Lists the notices with their versions.
  package func listNotices(
    _ request: ListNoticesRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListNoticesResponse {
    try await caller.unary("hamlet.v1.PersonService/ListNotices", request, options)
  }

  /// Writes down what a person agreed to, after the notice was read to her.
  ///
  /// Under 14 a guardian of hers agrees, from 14 on she herself.
  package func recordConsent(
    _ request: RecordConsentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/RecordConsent", request, options)
  }

  /// Withdraws a consent; it takes effect at once and needs no reason.
  ///
  /// Without the consent to the register the record is sealed.
  package func withdrawConsent(
    _ request: WithdrawConsentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> WithdrawConsentResponse {
    try await caller.unary("hamlet.v1.PersonService/WithdrawConsent", request, options)
  }

  /// Lists a person's consents with what was withdrawn, and how every purpose stands, in words.
  package func listConsents(
    _ request: ListConsentsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListConsentsResponse {
    try await caller.unary("hamlet.v1.PersonService/ListConsents", request, options)
  }

  /// Says whether a purpose is covered now, by which consent and until when.
  package func checkConsent(
    _ request: CheckConsentRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> CheckConsentResponse {
    try await caller.unary("hamlet.v1.PersonService/CheckConsent", request, options)
  }

  /// Lists the records that are sealed since the consent to the register was withdrawn.
  package func listSealedPersons(
    _ request: ListSealedPersonsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListSealedPersonsResponse {
    try await caller.unary("hamlet.v1.PersonService/ListSealedPersons", request, options)
  }

  /// Opens a sealed record again, when the person gives her consent to the register anew.
  package func unsealPerson(
    _ request: UnsealPersonRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/UnsealPerson", request, options)
  }

  /// Puts people into a household.
  package func createHousehold(
    _ request: CreateHouseholdRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/CreateHousehold", request, options)
  }

  /// Lets a person join or leave a household, changes her relation, or makes her its head, from a
  /// day on.
  package func changeMember(
    _ request: ChangeMemberRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RecordState {
    try await caller.unary("hamlet.v1.PersonService/ChangeMember", request, options)
  }

  /// Shows a household with those of its members who may be seen, today or on another day.
  package func getHousehold(
    _ request: GetHouseholdRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Household {
    try await caller.unary("hamlet.v1.PersonService/GetHousehold", request, options)
  }

  /// Lists the households of a village that have members now.
  package func listHouseholds(
    _ request: ListHouseholdsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListHouseholdsResponse {
    try await caller.unary("hamlet.v1.PersonService/ListHouseholds", request, options)
  }

  /// Lists the members of a household who may be seen: names and relations.
  package func listHouseholdMembers(
    _ request: ListHouseholdMembersRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListHouseholdMembersResponse {
    try await caller.unary("hamlet.v1.PersonService/ListHouseholdMembers", request, options)
  }
}
