package import HamletDomain

/// A file that was brought in, or looked at.
package struct ImportRecord: Sendable, Hashable {
  /// What became of its rows.
  package struct Counts: Sendable, Hashable {
    package var rows = 0
    package var created = 0
    package var updated = 0
    package var unchanged = 0
    package var skipped = 0
    package var notTaken = 0
    /// Of these, done by the same import before it was cut.
    package var doneBefore = 0

    /// Nothing yet.
    package init() {}
  }

  package var id: RecordID
  package var kind: ImportKind
  package var mode: ImportMode
  package var isDryRun: Bool
  package var sha256: [UInt8]
  package var size: Int
  package var fileName: String
  /// Whose it is.
  package var userID: RecordID
  package var userName: String
  package var state = ImportState.running
  package var format = ImportFormat.unspecified
  package var encoding = ImportEncoding.unspecified
  package var counts = Counts()
  /// The columns of the file and the fields they were taken for.
  package var columns: [String] = []
  package var begunAt: Int64
  package var lastAt: Int64

  /// Begins an import.
  package init(
    id: RecordID,
    kind: ImportKind,
    mode: ImportMode,
    isDryRun: Bool,
    sha256: [UInt8],
    size: Int,
    fileName: String,
    userID: RecordID,
    userName: String,
    begunAt: Int64
  ) {
    self.id = id
    self.kind = kind
    self.mode = mode
    self.isDryRun = isDryRun
    self.sha256 = sha256
    self.size = size
    self.fileName = fileName
    self.userID = userID
    self.userName = userName
    self.begunAt = begunAt
    lastAt = begunAt
  }

  /// Whether another call brings the same file in the same way.
  package func isSameFile(as other: ImportRecord) -> Bool {
    kind == other.kind && mode == other.mode && isDryRun == other.isDryRun
      && sha256 == other.sha256 && userID == other.userID
  }
}

/// A rule that a row of a file breaks, or what stands in its way.
package struct ImportProblem: Error, Sendable, Hashable {
  package var field: String
  package var rule: String
  package var english: String
  package var chinese: String

  /// Describes a problem.
  package init(field: String, rule: String, english: String, chinese: String) {
    self.field = field
    self.rule = rule
    self.english = english
    self.chinese = chinese
  }
}

/// What became of a row of a file.
package struct ImportRowRecord: Sendable, Hashable {
  /// From 1, without the row of the columns' names.
  package var row: Int
  /// The line of the file where it begins.
  package var line: Int
  package var result: ImportRowResult
  /// The record it came to, or that stands in its way within the caller's area; or none.
  package var recordID: RecordID
  package var problems: [ImportProblem]

  /// Describes what became of a row.
  package init(
    row: Int,
    line: Int,
    result: ImportRowResult,
    recordID: RecordID = .none,
    problems: [ImportProblem] = []
  ) {
    self.row = row
    self.line = line
    self.result = result
    self.recordID = recordID
    self.problems = problems
  }
}
