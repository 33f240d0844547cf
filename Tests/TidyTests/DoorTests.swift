import Testing

/// Who may make a grant, a principal, or a write of the server's own.
///
/// Swift cannot say "this file only" across modules, so this list does. A line more needs its reason
/// beside it.
@Suite("The doors to the records")
struct DoorTests {
  /// A door: what is written in code, and the files that may write it.
  private struct Door {
    let name: String
    let code: String
    let files: Set<String>
  }

  private static let doors: [Door] = [
    Door(
      name: "a grant",
      code: "Grant.admit(",
      files: ["Sources/HamletRPC/Admission/Admission.swift"]
    ),
    Door(
      name: "a method's policy",
      code: "MethodAccess(",
      files: ["Sources/HamletRPC/Methods/ServedMethod.swift"]
    ),
    Door(
      name: "a principal",
      code: "Principal(",
      files: [
        "Sources/HamletServices/Sessions/SessionTable.swift",
        "Sources/HamletServices/Tokens/ScriptTokenTable.swift",
        // Whoever runs the server, proved to the system that it runs on: devices alone.
        "Sources/hamletd/OperatorDoor.swift",
      ]
    ),
    Door(
      name: "a caller without a session",
      code: "return .standing(",
      files: ["Sources/hamletd/OperatorDoor.swift"]
    ),
    Door(
      name: "a write of an account without a grant",
      code: "WriteTicket(account:",
      // The password was right a moment ago, and the session is being made.
      files: ["Sources/HamletServices/Sessions/SessionHandlers+Begin.swift"]
    ),
    Door(
      name: "a write of the server's own",
      code: "WriteTicket(system",
      files: [
        // Housekeeping.
        "Sources/HamletServices/Composition/TownServices.swift",
        "Sources/HamletServices/Composition/TownServices+Moves.swift",
        "Sources/HamletServices/Persons/DuplicateScan.swift",
        // Loading before the town is open, and reference data.
        "Sources/HamletServices/Seeding/FirstAccounts.swift",
        "Sources/HamletServices/Seeding/SyntheticLoader.swift",
        "Sources/HamletServices/Screening/TownServices+Calendar.swift",
        "Sources/HamletServices/Screening/TownServices+Codes.swift",
        // Logins have no caller yet.
        "Sources/HamletServices/Accounts/LoginTries.swift",
        // A device has a certificate and no account.
        "Sources/HamletServices/Devices/DeviceHandlers+Certificates.swift",
        // Keys, backups and what was erased are the server's own.
        "Sources/HamletServices/Administration/DailyBackup.swift",
        "Sources/HamletServices/Administration/KeyRewriter.swift",
        "Sources/HamletStore/Erasure/Store+Ledger.swift",
        "Sources/HamletStore/Protection/Store+Rewrite.swift",
        // The caller who is held up does not write the note about it.
        "Sources/HamletServices/ReadBudgets/ServiceEnvironment+ReadBudget.swift",
      ]
    ),
    Door(
      name: "the records past a caller's sight",
      code: "store.read",
      files: [
        // Gives the snapshot to the handlers as the caller sees it.
        "Sources/HamletServices/Composition/ServiceEnvironment.swift",
        "Sources/HamletServices/Composition/TownServices.swift",
        "Sources/HamletServices/Composition/TownServices+Moves.swift",
        "Sources/HamletServices/Persons/DuplicateScan.swift",
        // Compares a new record with those of other villages; answers only that there is one.
        "Sources/HamletServices/Persons/PersonHandlers+Duplicates.swift",
        // The table of merged ids.
        "Sources/HamletServices/Persons/PersonHandlers+Merges.swift",
        // Accounts and sessions.
        "Sources/HamletServices/Accounts/AccountServices.swift",
        "Sources/HamletServices/Sessions/SessionHandlers+Begin.swift",
        "Sources/HamletServices/Sessions/SessionTable.swift",
        "Sources/HamletServices/Tokens/ScriptTokenTable.swift",
        // Devices, which lie in no village's records.
        "Sources/HamletServices/Devices/DeviceHandlers+Certificates.swift",
        "Sources/HamletServices/Devices/DeviceTable.swift",
        // How many rows are under which key, and whether the demo's accounts are there.
        "Sources/hamletd/KeysCommand.swift",
        "Sources/hamletd/ServeCommand.swift",
      ]
    ),
    Door(
      name: "every division",
      code: "within: .all",
      files: [
        "Sources/HamletServices/Composition/TownServices+Moves.swift",
        "Sources/HamletServices/Persons/DuplicateScan.swift",
        // Ids alone, of whom the write looks at again, and shows within the caller's scope.
        "Sources/HamletServices/Persons/DuplicateSearch.swift",
        // Who moves is read by both villages; the names are shown to the one that accepts.
        "Sources/HamletServices/Persons/MoveEffect.swift",
        "Sources/HamletServices/Persons/DuplicateCases.swift",
        "Sources/HamletServices/Persons/PersonHandlers+Merges.swift",
        // Data protection's second person confirms what the first asked for.
        "Sources/HamletServices/Persons/PersonHandlers+Erasure.swift",
        // One person, wherever she lives, for an hour: a reason, her access list, data protection.
        "Sources/HamletServices/Emergencies/EmergencyHandlers.swift",
        // A person's whole record, after her own row was found within the scope.
        "Sources/HamletServices/Rights/OwnRecord.swift",
        // Her own training, and a number whose certificate is checked.
        "Sources/HamletServices/Training/TrainingHandlers+Transcript.swift",
        "Sources/HamletServices/Training/TrainingHandlers+Certificates.swift",
        // A row that this transaction has just read or written.
        "Sources/HamletStore/Erasure/Erasures.swift",
        "Sources/HamletStore/Duplicates/Transaction+Unmerge.swift",
      ]
    ),
  ]

  @Test("Each door is used only where it is listed, and every place listed uses it.")
  func doors() {
    let sources = SourceTree.swiftFiles(below: "Sources")
    for door in Self.doors {
      let users = Set(sources.filter { Self.uses(door.code, $0.text) }.map(\.path))
      for path in users.subtracting(door.files).sorted() {
        Issue.record("\(path) makes or reads \(door.name): \(door.code)")
      }
      for path in door.files.subtracting(users).sorted() {
        Issue.record("\(path) is listed for \(door.name) and does not use it")
      }
    }
  }

  @Test("A division of a request is narrowed by the grant before anything is read by it.")
  func divisionsOfRequests() {
    for file in SourceTree.swiftFiles(below: "Sources/HamletServices") {
      for line in Self.unnarrowed(file.text) where !Self.isExcepted(file.path, line) {
        Issue.record("\(file.path): \(line)")
      }
    }
  }

  @Test("A grant made elsewhere and a division that is not narrowed are found.")
  func planted() {
    #expect(Self.uses("Grant.admit(", "let grant = try Grant.admit(principal)\n"))
    #expect(Self.uses("WriteTicket(system", "  WriteTicket(\n    system: \"seed\"\n  )\n"))
    #expect(!Self.uses("Grant.admit(", "// Grant.admit( in a comment\n"))
    #expect(!Self.uses("Principal(", "struct OtherPrincipal(\n"))
    #expect(Self.unnarrowed("  let scope = try DivisionPrefix(request.division)\n").count == 1)
    #expect(
      Self.unnarrowed("grant.scope.narrowed(to: try DivisionPrefix(request.division))\n").isEmpty
    )
  }

  /// Places where a division of a request is not a range that records are read from.
  private static let exceptions: [(path: String, part: String)] = [
    // Narrowed on the next line.
    ("Persons/PersonHandlers.swift", "let wanted"),
    // Names of divisions are for everyone.
    ("Administration/AdminHandlers+Divisions.swift", "within:"),
    ("Imports/ImportPlaces.swift", "let town"),
    // A village, or a point's, that was held against the grant before.
    ("Consultations/ConsultationHandlers+Queue.swift", "scope:"),
    ("Persons/PersonHandlers+Duplicates.swift", "within:"),
    // A device's own range, held against the grant on the next line.
    ("Devices/DeviceHandlers.swift", "let division"),
    // An account's own range, set by an administrator within hers.
    ("Administration/AdminHandlers.swift", "let scope"),
    // Service points, with their hours, are for everyone.
    ("Consultations/ConsultationHandlers+ServicePoints.swift", "scope:"),
    // Staff of a file or a request, held against the grant behind it.
    ("Imports/StaffImport.swift", "let division"),
    ("Training/TrainingHandlers+Staff.swift", "let division"),
    ("Training/TrainingHandlers+Compliance.swift", "let division"),
    // How a range is read; whoever reads one is looked at.
    ("Administration/DivisionPrefix+Place.swift", "self ="),
    // A village of a table that was cut from the grant's range.
    ("Reports/ReportValue+Making.swift", "ReportRow("),
    ("Reports/ReportFrame.swift", "whole ="),
    // The town of the caller's own range.
    ("Screening/BodyRecords.swift", "grant.scope.text"),
    ("Screening/ScreeningHandlers+Coverage.swift", "scope.text"),
    // Held against account and creator behind it.
    ("Tokens/TokenHandlers.swift", "wanted ="),
    // First accounts are made before the town is open.
    ("Seeding/FirstAccounts.swift", "scope:"),
  ]

  private static func isExcepted(_ path: String, _ line: String) -> Bool {
    exceptions.contains { path.hasSuffix($0.path) && line.contains($0.part) }
  }

  /// The lines that make a range of divisions without narrowing one.
  private static func unnarrowed(_ text: String) -> [String] {
    SourceText(text).code.filter {
      $0.contains("DivisionPrefix(") && !$0.contains("narrowed(to:") && !$0.contains("extension")
        && !$0.contains("init(")
    }
  }

  private static func uses(_ code: String, _ text: String) -> Bool {
    // The plain word first: an expression takes its time with each of a thousand files.
    guard text.contains(code.prefix { $0 != "(" }) else { return false }
    // What an initializer is given may stand on lines of its own.
    let joined = SourceText(text).code.joined(separator: "\n").replacing(#/\(\s+/#, with: "(")
    return joined.ranges(of: code).contains { range in
      guard range.lowerBound > joined.startIndex else { return true }
      let before = joined[joined.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber
    }
  }
}
