internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore
internal import HamletWire

/// Rows of persons: registered, or updated where they are on the register, as a clerk's calls do it.
struct PersonImport: ImportTarget {
  enum Deed: Sendable {
    case register(Registration)
    case update(UpdatePersonRequest)
  }

  static let kind = ImportKind.persons
  static let recordType = "person"

  let mode: ImportMode
  let division: String

  func completed(_ row: PersonImportRow) -> PersonImportRow {
    var row = row
    if row.division.isEmpty { row.division = division }
    return row
  }

  func marks(of row: PersonImportRow) -> [ImportMark] {
    var marks: [ImportMark] = []
    if !row.recordNo.isEmpty { marks.append(ImportMark(field: "record_no", text: row.recordNo)) }
    if !row.residentId.isEmpty {
      marks.append(ImportMark(field: "resident_id", text: Self.plain(row.residentId)))
    }
    if marks.isEmpty, !row.createAnyway {
      let birth = row.birth.map { "\($0.year)-\($0.month)-\($0.day)-\($0.calendar)" } ?? ""
      let text = "\(Self.plain(row.name))/\(birth)/\(row.division)/\(Self.plain(row.phone))"
      marks.append(ImportMark(field: "name", text: text))
    }
    return marks
  }

  func reference(of row: PersonImportRow) -> ImportMark? {
    guard !row.guardianResidentId.isEmpty else { return nil }
    return ImportMark(field: "resident_id", text: Self.plain(row.guardianResidentId))
  }

  func preparation(
    of row: PersonImportRow,
    id: RecordID,
    _ grant: Grant
  ) -> Preparation<ReadyRegistration>? {
    guard row.recordNo.isEmpty else { return nil }
    return Preparation { snapshot in
      let snapshot = snapshot.seen(by: grant.viewer)
      var request = Self.request(row, id)
      request.guardianId = try Self.guardian(of: row, snapshot, grant).get()
      return try PersonHandlers.ready(request, grant, snapshot)
    }
  }

  func plan(
    _ row: PersonImportRow,
    id: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant,
    _ ready: ReadyRegistration?
  ) throws -> ImportPlan<Deed> {
    if !row.recordNo.isEmpty {
      guard let known = try snapshot.person(withRecordNumber: row.recordNo),
        grant.scope.contains(known.division)
      else {
        return .leave(
          .notTaken([
            ImportProblem(
              field: "record_no",
              rule: "record_no.unknown",
              english: "No person within your area has this record number.",
              chinese: "您的范围内没有此档案号。"
            )
          ])
        )
      }
      return try plan(row, for: known, "record_no", snapshot, grant)
    }
    return try planRegistration(row, id, snapshot, grant, ready)
  }

  func perform(_ deed: Deed, _ tx: Transaction, _ grant: Grant) throws -> RecordID {
    switch deed {
    case .register(let checked): try PersonHandlers.registered(checked, tx).id
    case .update(let request): try PersonHandlers.updated(request, tx, grant).id
    }
  }

  private func planRegistration(
    _ row: PersonImportRow,
    _ id: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant,
    _ ready: ReadyRegistration?
  ) throws -> ImportPlan<Deed> {
    var request = Self.request(row, id)
    switch try Self.guardian(of: row, snapshot, grant) {
    case .success(let guardian): request.guardianId = guardian
    case .failure(let problem):
      return .leave(.notTaken(try Self.problems(of: row, snapshot, grant) + [problem]))
    }
    do {
      try Self.checkGiven(row)
      let checked = try PersonHandlers.checked(request, grant, snapshot, ready)
      return .do(.register(checked), as: .created)
    } catch let error as CallError {
      // Only now what a good row need not be asked for: all that is wrong is told at once.
      let problems = try Self.problems(of: row, snapshot, grant)
      guard problems.isEmpty else { return .leave(.notTaken(problems)) }
      guard error.code == .alreadyExists,
        let known = try snapshot.person(withDocument: Self.plain(row.residentId))
      else { throw error }
      return try plan(row, for: known, "resident_id", snapshot, grant)
    }
  }

  /// What is to be done with a row whose person is on the register.
  private func plan(
    _ row: PersonImportRow,
    for known: PersonRow,
    _ field: String,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ImportPlan<Deed> {
    guard mode == .update else {
      return .leave(
        .duplicate(
          of: known.id,
          field,
          "She is on the register: \(known.recordNumber).",
          "已登记：\(known.recordNumber)。"
        )
      )
    }
    let person = try snapshot.person(known.id, within: grant.scope)
    guard row.division.isEmpty || row.division == known.division.text else {
      return .leave(
        .notTaken([
          ImportProblem(
            field: "division",
            rule: "import.no_moves",
            english: "She lives in another village; a move is proposed, not imported.",
            chinese: "此人现居其他村居，迁居须另行提出。"
          )
        ])
      )
    }
    let request = try Self.update(row, of: person, grant)
    guard !request.updateMask.isEmpty else {
      return .leave(ImportOutcome(result: .unchanged, recordID: known.id))
    }
    return .do(.update(request), as: .updated)
  }

  static func plain(_ text: String) -> String { text.filter { $0 != " " }.uppercased() }
}
