import Testing

@Suite("Every test runs everywhere")
struct SkipTests {
  @Test("No test is left out where something is missing: the set-up brings what tests need.")
  func skips() {
    let files = SourceTree.swiftFiles(below: "Tests")
    #expect(!files.isEmpty)
    for file in files {
      let traits = file.text.matches(of: #/\.(enabled\(if|disabled\()|XCTSkip|withKnownIssue/#)
      #expect(traits.isEmpty || file.path.hasSuffix("SkipTests.swift"), "\(file.path)")
    }
  }
}
