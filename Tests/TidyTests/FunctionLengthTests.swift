import Testing

@Suite("Functions and files stay short enough to read at once")
struct FunctionLengthTests {
  @Test("No function is over seventy lines.")
  func functionsAreShort() {
    let files = SourceTree.swiftFiles(below: "Sources") + SourceTree.swiftFiles(below: "Tests")
    #expect(files.count > 20, "the source tree was not found")
    for file in files {
      for function in functions(of: file) where function.lines > 70 {
        Issue.record("\(file.path):\(function.line): \(function.lines) lines")
      }
    }
  }

  @Test("No file is over five hundred lines.")
  func filesAreShort() {
    for file in SourceTree.swiftFiles(below: "Sources") where file.lines.count > 500 {
      Issue.record("\(file.path): \(file.lines.count) lines")
    }
  }

  @Test("A function that is too long is found.")
  func longFunctionIsFound() {
    let body = Array(repeating: "  let text = \"}\"  // }", count: 80).joined(separator: "\n")
    let file = SourceFile(path: "planted.swift", text: "func long() {\n\(body)\n}\n")
    #expect(functions(of: file).map(\.lines) == [82])
  }
}

/// A function's first line, from 1, and how many lines it takes.
private struct FunctionSpan {
  let line: Int
  let lines: Int
}

private func functions(of file: SourceFile) -> [FunctionSpan] {
  let code = SourceText(file.text).code
  return code.indices.compactMap { start in
    guard code[start].contains("func") || code[start].contains("init"),
      code[start].contains(#/^\s*([@\w()]+\s+)*(func\s|init[?(<])/#)
    else { return nil }
    return span(from: start, in: code)
  }
}

/// The lines from `start` to the brace that closes the first one opened, or nil for a function
/// without a body.
private func span(from start: Int, in code: [String]) -> FunctionSpan? {
  var depth = 0
  var opened = false
  for index in start..<code.count {
    for character in code[index] {
      if character == "{" { (depth, opened) = (depth + 1, true) }
      if character == "}" { depth -= 1 }
      if depth < 0 { return nil }
      if opened, depth == 0 { return FunctionSpan(line: start + 1, lines: index - start + 1) }
    }
    if !opened, index > start, code[index].contains(#/^\s*(func|init|var|let|case)\b/#) {
      return nil
    }
  }
  return nil
}
