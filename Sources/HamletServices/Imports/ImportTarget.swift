internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore
internal import HamletWire

/// What the rows of a kind of file come to.
protocol ImportTarget: Sendable {
  /// A row as the contract describes it.
  associatedtype Row: ContractMessage
  /// What is to be done with a row that breaks no rule.
  associatedtype Deed: Sendable
  /// What of a row is made ready while it waits for the writer.
  associatedtype Ready: Sendable = Never

  /// What the files list.
  static var kind: ImportKind { get }
  /// The kind of record for the audit.
  static var recordType: String { get }

  /// Puts what the header says for all rows into one that does not say it.
  func completed(_ row: Row) -> Row
  /// By what a second row of the file is known to be of the same record.
  func marks(of row: Row) -> [ImportMark]
  /// The mark of another row of the file that this one may build on, or nil.
  func reference(of row: Row) -> ImportMark?
  /// What makes a row ready, or nil for nothing.
  func preparation(of row: Row, id: RecordID, _ grant: Grant) -> Preparation<Ready>?
  /// What would become of a row now, by the same rules as a client's call.
  func plan(
    _ row: Row,
    id: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant,
    _ ready: Ready?
  ) throws -> ImportPlan<Deed>
  /// Does it, and gives the record.
  func perform(_ deed: Deed, _ tx: Transaction, _ grant: Grant) throws -> RecordID
}

extension ImportTarget {
  func reference(of row: Row) -> ImportMark? { nil }
  func preparation(of row: Row, id: RecordID, _ grant: Grant) -> Preparation<Ready>? { nil }
}

/// By what two rows are of the same record: a field and its text.
struct ImportMark: Hashable, Sendable {
  let field: String
  let text: String
}

/// What is to become of a row.
enum ImportPlan<Deed: Sendable>: Sendable {
  /// Its record is written.
  case `do`(Deed, as: ImportRowResult)
  /// Nothing is written: it is there already, or a rule forbids it.
  case leave(ImportOutcome)
}

/// What became of a row.
struct ImportOutcome: Sendable, Hashable, Error {
  var result: ImportRowResult
  var recordID = RecordID.none
  var problems: [ImportProblem] = []
  /// Whether an earlier run of the same import had done it.
  var isDoneBefore = false

  static func notTaken(_ problems: [ImportProblem]) -> ImportOutcome {
    ImportOutcome(result: .notTaken, problems: problems)
  }

  static func duplicate(
    of id: RecordID,
    _ field: String,
    _ english: String,
    _ chinese: String
  ) -> ImportOutcome {
    ImportOutcome(
      result: .skippedDuplicate,
      recordID: id,
      problems: [
        ImportProblem(field: field, rule: "duplicate", english: english, chinese: chinese)
      ]
    )
  }

  /// What a call would have been refused with.
  init(refusal error: CallError) {
    let violations = error.details?.violations ?? []
    let words = error.english.prefix { $0.isLetter || $0 == "_" }
    let isNamed = error.english.dropFirst(words.count).first == ":"
    let isProbable = error.english.hasPrefix("Probably on the register")
    let rule = isProbable ? "duplicate.probable" : isNamed ? String(words) : "\(error.code)"
    problems =
      violations.isEmpty
      ? [
        ImportProblem(field: "", rule: rule, english: error.english, chinese: error.chinese)
      ]
      : violations.map { violation in
        ImportProblem(
          field: violation.path,
          rule: violation.rule,
          english: violation.messageEn,
          chinese: violation.messageZh
        )
      }
    result = error.code == .alreadyExists ? .skippedDuplicate : .notTaken
  }

  init(
    result: ImportRowResult,
    recordID: RecordID = .none,
    problems: [ImportProblem] = []
  ) {
    self.result = result
    self.recordID = recordID
    self.problems = problems
  }
}
