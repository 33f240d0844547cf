import Testing

@Suite("Programs outlive their readers")
struct StreamTests {
  @Test("Nothing writes by the call that traps where the reader is gone.")
  func writes() {
    for file in SourceTree.swiftFiles(below: "Sources") {
      let calls = file.text.matches(
        of: #/FileHandle\.standard(Output|Error)\.write\((?!contentsOf)/#
      )
      #expect(calls.isEmpty, "\(file.path): StandardStreams or the console")
    }
  }
}
