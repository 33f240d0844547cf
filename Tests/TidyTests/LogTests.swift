import Testing

@Suite("Logs say what happened, and nothing about anybody")
struct LogTests {
  /// What a value in a log may be: numbers and names of the program's own, ids without a name.
  ///
  /// An allow-list, since lists of what to hide leak. The text is that of the interpolation.
  private static let allowed = [
    // Kinds and codes of the program.
    #"type\(of: \w+\)"#,
    #"(\w+\.)*(code|reason|signal|state|kind|level|cause)(\.rawValue|\.name)?"#,
    #"(\w+\.)*(methodName|method|typeName)"#,
    // Counts and times.
    #"(\w+\.)*(count|dropped|number|elapsed|size|limit|port|total|waiting|removed|rows)"#,
    #"ContinuousClock\.now - \w+"#,
    // Ids and fingerprints, which name nobody outside of the records.
    #"(\w+\??\.)*(id|userID|deviceID|requestID|recordID|serial|serialNumber|fingerprint)"#
      + #"(\.description( \?\? "-")?)?"#,
    // What a client's program calls itself, escaped by the handler.
    #"hello\.agent"#,
    // Where the audit's chain breaks; the number of a key, and how much was sealed anew.
    #"fault"#, #"rewrite\.(key|rewritten)"#,
  ]

  /// Values whose name alone does not tell what they are.
  private static let excepted = [
    // The file of a backup, named by its time.
    "Sources/HamletServices/Administration/DailyBackup.swift": "name",
    // A file of the data folder whose mode was too wide.
    "Sources/hamletd/ServeCommand.swift": "name",
  ]

  @Test("Every value in a log is of an allowed kind.")
  func values() {
    for file in SourceTree.swiftFiles(below: "Sources") {
      for call in Self.calls(in: file.text) {
        for value in Self.interpolations(in: call)
        where !Self.isAllowed(value) && Self.excepted[file.path] != value {
          Issue.record("\(file.path) logs \\(\(value))")
        }
      }
    }
  }

  @Test("A name in a log is found, and an id is not.")
  func planted() {
    let text = #"log.info("x", metadata: ["who": "\(person.name)", "id": "\(record.id)"])"#
    let values = Self.calls(in: text).flatMap(Self.interpolations)
    #expect(values == ["person.name", "record.id"])
    #expect(values.map(Self.isAllowed) == [false, true])
    #expect(!Self.isAllowed("error") && !Self.isAllowed("request"))
  }

  @Test("Nothing is printed past the log by what serves calls.")
  func noPrinting() {
    let targets: Set = [
      "HamletDomain", "HamletMessages", "HamletWire", "HamletStore", "HamletRPC", "HamletTransport",
      "HamletServices", "HamletClient", "HamletIdentity",
    ]
    // The last words of a process whose commit failed: a code and a reason of the store's own; and what
    // the programs themselves write by.
    let exempt: Set = [
      "Sources/HamletStore/Engine/StoreOptions.swift",
      "Sources/HamletClient/Process/StandardStreams.swift",
    ]
    for file in SourceTree.swiftFiles(below: "Sources")
    where targets.contains(file.target) && !exempt.contains(file.path) {
      for (index, line) in SourceText(file.text).code.enumerated()
      where line.contains("print(") || line.contains("standardError") {
        #expect(
          !line.contains(#/\b(debugPrint|print|dump|NSLog)\(|FileHandle\.standardError/#),
          "\(file.path):\(index + 1)"
        )
      }
    }
  }

  private static func isAllowed(_ value: String) -> Bool {
    allowed.contains { pattern in
      guard let regex = try? Regex(pattern) else { return false }
      return (try? regex.wholeMatch(in: value)) != nil
    }
  }

  /// The whole text of each call of a logger.
  private static func calls(in text: String) -> [String] {
    guard text.contains("log") else { return [] }
    return text.matches(
      of: #/\b[lL]og(?:ger)?\.(?:trace|debug|info|notice|warning|error|critical)\(/#
    )
    .map { match in
      var depth = 1
      let rest = text[match.range.upperBound...].prefix { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return depth > 0
      }
      return String(rest)
    }
  }

  /// What stands in `\( )`.
  private static func interpolations(in call: String) -> [String] {
    var values: [String] = []
    var rest = call[...]
    while let start = rest.firstRange(of: "\\(") {
      var depth = 1
      let value = rest[start.upperBound...].prefix { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return depth > 0
      }
      values.append(String(value))
      rest = rest[value.endIndex...]
    }
    return values
  }
}
