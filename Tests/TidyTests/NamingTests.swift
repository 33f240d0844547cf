import Testing

@Suite("Names say what a thing is, and input never traps")
struct NamingTests {
  private static let emptyNames: Set<String> = [
    "Utils", "Utilities", "Helpers", "Common", "Misc", "Manager",
  ]

  @Test("No folder or file is named by nothing.")
  func foldersAreNamedByConcept() {
    for path in SourceTree.files(below: "Sources") + SourceTree.files(below: "Tests") {
      let parts = path.split(separator: "/").map { String($0).replacing(".swift", with: "") }
      #expect(Self.emptyNames.isDisjoint(with: parts), "\(path)")
    }
  }

  /// A method that the contract does not know is a fault of the program, found when it starts.
  private static let stopsAtStart = ["Sources/HamletRPC/Methods/MethodTable.swift"]

  @Test("No source forces or traps on purpose.")
  func nothingTraps() {
    for file in SourceTree.swiftFiles(below: "Sources")
    where !Self.stopsAtStart.contains(file.path) {
      let code = SourceText(file.text).code
      for (index, line) in code.enumerated() where trap(in: line) {
        Issue.record("\(file.path):\(index + 1): \(line)")
      }
    }
  }

  @Test("An unchecked promise to the compiler is proven by a comment.")
  func uncheckedIsProven() {
    for file in SourceTree.swiftFiles(below: "Sources") {
      let lines = file.lines
      for (index, line) in lines.enumerated() where promises(line) {
        // A declaration may take two lines.
        let before = lines[max(0, index - 2)..<index]
        #expect(
          line.contains("//") || before.contains { $0.contains("//") },
          "\(file.path):\(index + 1)"
        )
      }
    }
  }

  @Test("No comment puts work off.")
  func nothingIsPutOff() {
    let marks = ["TO" + "DO", "FIX" + "ME", "X" + "XX:"]
    for file in SourceTree.swiftFiles(below: "Sources") {
      for mark in marks where file.text.contains(mark) { Issue.record("\(file.path): \(mark)") }
    }
  }

  @Test("A forced call is found, and one in a comment is not.")
  func plantedTrapIsFound() {
    #expect(SourceText("let x = try! f()\n").code.contains(where: trap))
    #expect(!SourceText("// never try! here\n").code.contains(where: trap))
  }

  private func trap(in line: String) -> Bool {
    (line.contains("!") || line.contains("("))
      && line.contains(#/\btry!|\bas!|\bfatalError\(|\bpreconditionFailure\(/#)
  }

  private func promises(_ line: String) -> Bool {
    guard line.contains("unchecked") || line.contains("unsafe") else { return false }
    let code = SourceText(line).code.first ?? ""
    return code.contains("@unchecked Sendable") || code.contains("nonisolated(unsafe)")
  }
}
