// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Keeps the register of the people who live in the town's villages now, wherever their household
/// is registered.
package protocol PersonServiceHandlers: Sendable {
  /// Puts a person on the register of the village where she lives.
  ///
  /// The same document in the own village is ALREADY_EXISTS with the record's id; elsewhere it is
  /// FAILED_PRECONDITION: propose a move with RequestMove. Probable duplicates are refused until
  /// create_anyway says why.
  func registerPerson(
    _ request: RegisterPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> RegisterPersonResponse
  /// Reads one person; document numbers and phones are masked unless the view and the role allow
  /// and a consent of hers covers the purpose that is named.
  func getPerson(
    _ request: GetPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> Person
  /// Changes the facts named by the update mask.
  func updatePerson(
    _ request: UpdatePersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Corrects a closed record, of someone who left or died, with a reason; the old value stays in
  /// the history.
  func correctPerson(
    _ request: CorrectPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Finds people by any part of the name, its pinyin or initials, by document, phone, village or
  /// birth date; variants of characters are one, and lunar birthdays count by their civil day.
  func searchPersons(
    _ request: SearchPersonsRequest,
    _ call: CallContext
  ) async throws(CallError) -> SearchPersonsResponse
  /// Lists who lives in a village now, by record number.
  func listRoster(
    _ request: ListRosterRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListRosterResponse
  /// Notes that the facts were confirmed with the person today.
  func confirmUnchanged(
    _ request: ConfirmUnchangedRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists the records of the own village that lack a fact, or were not confirmed for a year.
  func listIncomplete(
    _ request: ListIncompleteRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListIncompleteResponse
  /// Lists who came to live in the own village within some days.
  func listArrivals(
    _ request: ListArrivalsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListArrivalsResponse
  /// Lists who no longer lives in the own village since some days: names and days.
  func listDepartures(
    _ request: ListDeparturesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListDeparturesResponse
  /// Shows the roster of one village, and then whoever is added, changed or removed, until stopped.
  func watchRoster(
    _ request: WatchRosterRequest,
    _ responses: ResponseStream<RosterEvent>,
    _ call: CallContext
  ) async throws(CallError)
  /// Opens a round through the town's register, to confirm or correct records with their people.
  func openUpdateRound(
    _ request: OpenUpdateRoundRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Closes a round; what was not gone through stays as it is.
  func closeUpdateRound(
    _ request: CloseUpdateRoundRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists the rounds, the newest first.
  func listUpdateRounds(
    _ request: ListUpdateRoundsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListUpdateRoundsResponse
  /// Lists the records of one village that are still to be gone through, by appointment or at the
  /// window; who did not agree to be contacted is not on it.
  func listRoundWork(
    _ request: ListRoundWorkRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListRoundWorkResponse
  /// Writes down what came of going through a record with its person; that she prefers not to ends
  /// it.
  func recordRoundAnswer(
    _ request: RecordRoundAnswerRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Shows how far a round has come in the own village and in the whole town.
  func getRoundProgress(
    _ request: GetRoundProgressRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetRoundProgressResponse
  /// Says how likely it is that a person is on the register already, and who it may be.
  func checkDuplicates(
    _ request: CheckDuplicatesRequest,
    _ call: CallContext
  ) async throws(CallError) -> CheckDuplicatesResponse
  /// Says that two records may be of one person; a clerk looks at them.
  ///
  /// The second may be named by its record number and lie elsewhere: nothing of it is shown.
  func flagDuplicate(
    _ request: FlagDuplicateRequest,
    _ call: CallContext
  ) async throws(CallError) -> DuplicateCaseState
  /// Lists pairs of records that may be of one person: for a clerk those of the town, for a village
  /// worker those she flagged.
  func listDuplicateCases(
    _ request: ListDuplicateCasesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListDuplicateCasesResponse
  /// Decides about a pair without merging: two people (not found again), or not yet known.
  func resolveDuplicate(
    _ request: ResolveDuplicateRequest,
    _ call: CallContext
  ) async throws(CallError) -> DuplicateCaseState
  /// Compares those who live in a village with the whole register, and opens a case for each pair
  /// that is probable.
  func scanDuplicates(
    _ request: ScanDuplicatesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScanDuplicatesResponse
  /// Makes one record of two, fact by fact; whatever names the loser names the winner from then on.
  ///
  /// Of consents the stricter holds until she is asked again. It can be undone.
  func mergePersons(
    _ request: MergePersonsRequest,
    _ call: CallContext
  ) async throws(CallError) -> MergeResponse
  /// Undoes a merge: both records are as they were; what was written since stays with the winner.
  func unmergePersons(
    _ request: UnmergePersonsRequest,
    _ call: CallContext
  ) async throws(CallError) -> MergeResponse
  /// Lists merges, made and undone: numbers and who did it.
  func listMerges(
    _ request: ListMergesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListMergesResponse
  /// Shows what was changed in a person's record, newest first.
  func getHistory(
    _ request: GetHistoryRequest,
    _ responses: ResponseStream<HistoryEntry>,
    _ call: CallContext
  ) async throws(CallError)
  /// Streams a person's own record in plain words, to hand over at her wish.
  ///
  /// What was said in a consultation goes only to who may read it; data protection hands all of it
  /// over on her written request.
  func exportMyRecord(
    _ request: ExportMyRecordRequest,
    _ responses: ResponseStream<RecordPart>,
    _ call: CallContext
  ) async throws(CallError)
  /// Asks for a person's record to be erased, at her request or since she left the register.
  func erasePerson(
    _ request: ErasePersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> Erasure
  /// Erases a person's record for good, as the second person.
  func confirmErasure(
    _ request: ConfirmErasureRequest,
    _ call: CallContext
  ) async throws(CallError) -> Erasure
  /// Takes an erasure back that nobody confirmed.
  func cancelErasure(
    _ request: CancelErasureRequest,
    _ call: CallContext
  ) async throws(CallError) -> Erasure
  /// Lists erasures, those that wait for a second person where no state is given.
  func listErasures(
    _ request: ListErasuresRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListErasuresResponse
  /// Notes a death; the record closes.
  func markDeceased(
    _ request: MarkDeceasedRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Notes that a person has left the town.
  func recordDeparture(
    _ request: RecordDepartureRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Notes that a person who had left is back.
  func recordReturn(
    _ request: RecordReturnRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Writes down another home in the same village from a day on, or one before that was not known.
  func recordResidence(
    _ request: RecordResidenceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Corrects a home or stay that was entered wrongly, with a reason.
  func correctResidence(
    _ request: CorrectResidenceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lists short stays and stays for care in the own village that end within some days.
  func listStaysEnding(
    _ request: ListStaysEndingRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListStaysEndingResponse
  /// Proposes that people move to another village, on their word; nothing changes yet.
  func proposeMove(
    _ request: ProposeMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse
  /// Asks for the record of a person who lives here now and is on another village's register, named
  /// by her document or record number; shows nothing of the record.
  func requestMove(
    _ request: RequestMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse
  /// Accepts a move: the receiving village one that was proposed to it, and the village that she
  /// leaves one that was asked of it.
  ///
  /// Residences change on its day, at once where it has come.
  func acceptMove(
    _ request: AcceptMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse
  /// Says that a proposed move is wrong; the township decides.
  func disputeMove(
    _ request: DisputeMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse
  /// Decides a disputed move for the township.
  func decideMove(
    _ request: DecideMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse
  /// Takes a move back before it takes effect.
  func cancelMove(
    _ request: CancelMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse
  /// Lists moves out of and into the own villages: names, count and dates.
  func listMoves(
    _ request: ListMovesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListMovesResponse
  /// Gives what a person is told before she decides about a purpose, ready for printing and reading
  /// aloud.
  func getNotice(
    _ request: GetNoticeRequest,
    _ call: CallContext
  ) async throws(CallError) -> Notice
  /// Lists the notices with their versions.
  func listNotices(
    _ request: ListNoticesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListNoticesResponse
  /// Writes down what a person agreed to, after the notice was read to her.
  ///
  /// Under 14 a guardian of hers agrees, from 14 on she herself.
  func recordConsent(
    _ request: RecordConsentRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Withdraws a consent; it takes effect at once and needs no reason.
  ///
  /// Without the consent to the register the record is sealed.
  func withdrawConsent(
    _ request: WithdrawConsentRequest,
    _ call: CallContext
  ) async throws(CallError) -> WithdrawConsentResponse
  /// Lists a person's consents with what was withdrawn, and how every purpose stands, in words.
  func listConsents(
    _ request: ListConsentsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListConsentsResponse
  /// Says whether a purpose is covered now, by which consent and until when.
  func checkConsent(
    _ request: CheckConsentRequest,
    _ call: CallContext
  ) async throws(CallError) -> CheckConsentResponse
  /// Lists the records that are sealed since the consent to the register was withdrawn.
  func listSealedPersons(
    _ request: ListSealedPersonsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListSealedPersonsResponse
  /// Opens a sealed record again, when the person gives her consent to the register anew.
  func unsealPerson(
    _ request: UnsealPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Puts people into a household.
  func createHousehold(
    _ request: CreateHouseholdRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Lets a person join or leave a household, changes her relation, or makes her its head, from a
  /// day on.
  func changeMember(
    _ request: ChangeMemberRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState
  /// Shows a household with those of its members who may be seen, today or on another day.
  func getHousehold(
    _ request: GetHouseholdRequest,
    _ call: CallContext
  ) async throws(CallError) -> Household
  /// Lists the households of a village that have members now.
  func listHouseholds(
    _ request: ListHouseholdsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListHouseholdsResponse
  /// Lists the members of a household who may be seen: names and relations.
  func listHouseholdMembers(
    _ request: ListHouseholdMembersRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListHouseholdMembersResponse
}

extension MethodTable {
  /// Registers every method of hamlet.v1.PersonService.
  package mutating func register(_ handlers: some PersonServiceHandlers) {
    unary("hamlet.v1.PersonService/RegisterPerson", handlers.registerPerson)
    unary("hamlet.v1.PersonService/GetPerson", handlers.getPerson)
    unary("hamlet.v1.PersonService/UpdatePerson", handlers.updatePerson)
    unary("hamlet.v1.PersonService/CorrectPerson", handlers.correctPerson)
    unary("hamlet.v1.PersonService/SearchPersons", handlers.searchPersons)
    unary("hamlet.v1.PersonService/ListRoster", handlers.listRoster)
    unary("hamlet.v1.PersonService/ConfirmUnchanged", handlers.confirmUnchanged)
    unary("hamlet.v1.PersonService/ListIncomplete", handlers.listIncomplete)
    unary("hamlet.v1.PersonService/ListArrivals", handlers.listArrivals)
    unary("hamlet.v1.PersonService/ListDepartures", handlers.listDepartures)
    serverStream("hamlet.v1.PersonService/WatchRoster", handlers.watchRoster)
    unary("hamlet.v1.PersonService/OpenUpdateRound", handlers.openUpdateRound)
    unary("hamlet.v1.PersonService/CloseUpdateRound", handlers.closeUpdateRound)
    unary("hamlet.v1.PersonService/ListUpdateRounds", handlers.listUpdateRounds)
    unary("hamlet.v1.PersonService/ListRoundWork", handlers.listRoundWork)
    unary("hamlet.v1.PersonService/RecordRoundAnswer", handlers.recordRoundAnswer)
    unary("hamlet.v1.PersonService/GetRoundProgress", handlers.getRoundProgress)
    unary("hamlet.v1.PersonService/CheckDuplicates", handlers.checkDuplicates)
    unary("hamlet.v1.PersonService/FlagDuplicate", handlers.flagDuplicate)
    unary("hamlet.v1.PersonService/ListDuplicateCases", handlers.listDuplicateCases)
    unary("hamlet.v1.PersonService/ResolveDuplicate", handlers.resolveDuplicate)
    unary("hamlet.v1.PersonService/ScanDuplicates", handlers.scanDuplicates)
    unary("hamlet.v1.PersonService/MergePersons", handlers.mergePersons)
    unary("hamlet.v1.PersonService/UnmergePersons", handlers.unmergePersons)
    unary("hamlet.v1.PersonService/ListMerges", handlers.listMerges)
    serverStream("hamlet.v1.PersonService/GetHistory", handlers.getHistory)
    serverStream("hamlet.v1.PersonService/ExportMyRecord", handlers.exportMyRecord)
    unary("hamlet.v1.PersonService/ErasePerson", handlers.erasePerson)
    unary("hamlet.v1.PersonService/ConfirmErasure", handlers.confirmErasure)
    unary("hamlet.v1.PersonService/CancelErasure", handlers.cancelErasure)
    unary("hamlet.v1.PersonService/ListErasures", handlers.listErasures)
    unary("hamlet.v1.PersonService/MarkDeceased", handlers.markDeceased)
    unary("hamlet.v1.PersonService/RecordDeparture", handlers.recordDeparture)
    unary("hamlet.v1.PersonService/RecordReturn", handlers.recordReturn)
    unary("hamlet.v1.PersonService/RecordResidence", handlers.recordResidence)
    unary("hamlet.v1.PersonService/CorrectResidence", handlers.correctResidence)
    unary("hamlet.v1.PersonService/ListStaysEnding", handlers.listStaysEnding)
    unary("hamlet.v1.PersonService/ProposeMove", handlers.proposeMove)
    unary("hamlet.v1.PersonService/RequestMove", handlers.requestMove)
    unary("hamlet.v1.PersonService/AcceptMove", handlers.acceptMove)
    unary("hamlet.v1.PersonService/DisputeMove", handlers.disputeMove)
    unary("hamlet.v1.PersonService/DecideMove", handlers.decideMove)
    unary("hamlet.v1.PersonService/CancelMove", handlers.cancelMove)
    unary("hamlet.v1.PersonService/ListMoves", handlers.listMoves)
    unary("hamlet.v1.PersonService/GetNotice", handlers.getNotice)
    unary("hamlet.v1.PersonService/ListNotices", handlers.listNotices)
    unary("hamlet.v1.PersonService/RecordConsent", handlers.recordConsent)
    unary("hamlet.v1.PersonService/WithdrawConsent", handlers.withdrawConsent)
    unary("hamlet.v1.PersonService/ListConsents", handlers.listConsents)
    unary("hamlet.v1.PersonService/CheckConsent", handlers.checkConsent)
    unary("hamlet.v1.PersonService/ListSealedPersons", handlers.listSealedPersons)
    unary("hamlet.v1.PersonService/UnsealPerson", handlers.unsealPerson)
    unary("hamlet.v1.PersonService/CreateHousehold", handlers.createHousehold)
    unary("hamlet.v1.PersonService/ChangeMember", handlers.changeMember)
    unary("hamlet.v1.PersonService/GetHousehold", handlers.getHousehold)
    unary("hamlet.v1.PersonService/ListHouseholds", handlers.listHouseholds)
    unary("hamlet.v1.PersonService/ListHouseholdMembers", handlers.listHouseholdMembers)
  }
}
