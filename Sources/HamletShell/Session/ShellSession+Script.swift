/// How a script is played.
package struct ScriptOptions: Sendable {
  /// Whether each statement is shown before its answer.
  package var echoes = false
  /// Whether a statement that fails does not end the script.
  package var keepsGoing = false

  /// A script that shows answers alone and ends at the first failure.
  package init() {}
}

extension ShellSession {
  /// How deep files may include each other, so that one that includes itself ends.
  private static let includeLimit = 8

  /// Plays a script's statements in order, until one does not end as it should.
  ///
  /// A line `\expect N` says that the next statement ends with code N, so that a script can show what
  /// is refused. `name` is what the script is called where something fails, empty for standard input;
  /// in `folder` lie the files that `\i` names.
  package func play(
    _ text: String,
    named name: String,
    in folder: String,
    _ options: ScriptOptions = ScriptOptions()
  ) async -> ExitCode {
    let before = (scriptFolder, scriptOptions, settings.place, settings.isScript)
    (scriptFolder, scriptOptions, settings.isScript) = (folder, options, true)
    defer { (scriptFolder, scriptOptions, settings.place, settings.isScript) = before }
    var expected = ExitCode.success
    var hasFailed = false
    for statement in StatementText.all(in: Self.withoutMark(text)) {
      guard !hasEnded else { break }
      settings.place = "\(name.isEmpty ? "-" : name):\(statement.row)"
      let place = settings.place ?? ""
      if let code = expectation(statement.text) {
        guard let code else { return refuse(ScriptText.expectation, .usage) }
        expected = code
        continue
      }
      if options.echoes { show(statement.text) }
      let code = await run(line: statement.text)
      settings.place = place
      let isAsExpected = code == expected
      defer { expected = .success }
      if isAsExpected { continue }
      tell(code, expected, at: place)
      let isStopped = [.interrupted, .terminated, .brokenPipe].contains(code)
      guard options.keepsGoing, !isStopped else { return code == .success ? .failure : code }
      hasFailed = true
    }
    return hasFailed ? .batchFailed : .success
  }

  /// A text without a byte order mark before it.
  private static func withoutMark(_ text: String) -> String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Plays a file that a line names, from the folder of the script that names it.
  func include(_ name: String) async -> ExitCode {
    guard includeDepth < Self.includeLimit else { return refuse(ScriptText.tooDeep, .failure) }
    let path = name.hasPrefix("/") || scriptFolder.isEmpty ? name : "\(scriptFolder)/\(name)"
    do throws(ParsingContext.Unreadable) {
      let bytes = try console.read(path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        return refuse(ScriptText.notText(path), .usage)
      }
      includeDepth += 1
      defer { includeDepth -= 1 }
      return await play(text, named: path, in: Self.folder(of: path), scriptOptions)
    } catch {
      let name = VisibleText.of(path)
      return refuse(
        Phrase("\(name): \(error.phrase.english)", "\(name)：\(error.phrase.chinese)"),
        .usage
      )
    }
  }

  /// The folder of a file's path; empty for the one where the program was started.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The code that `\expect N` names; nil for another line, nil inside for a number that is none.
  private func expectation(_ line: String) -> ExitCode?? {
    guard line.hasPrefix("\\expect ") else { return nil }
    return .some(Int32(line.dropFirst(8).filter { $0 != " " }).map(ExitCode.init(rawValue:)))
  }

  /// Says where a script failed; an error in JSON has said so itself.
  private func tell(_ code: ExitCode, _ expected: ExitCode, at place: String) {
    let language = settings.language
    if expected != .success {
      let phrase = ScriptText.unexpected(place, code, expected)
      if settings.writesJSONErrors {
        // What went well, or failed otherwise, has said nothing of what was expected.
        _ = refuse(phrase, code == .success ? .failure : code)
      } else {
        note(VisibleText.of(phrase.text(language)))
      }
    } else if !settings.writesJSONErrors {
      note(VisibleText.of(ScriptText.failed(place, code).text(language)))
    }
  }

  private func show(_ line: String) {
    guard !line.isEmpty else { return }
    let isComment = line.hasPrefix("#")
    let lines = VisibleText.lines(of: isComment ? line : host.prompt() + line)
    console.write((isComment ? "\n" : "") + lines.joined(separator: "\n") + "\n")
  }
}

/// The sentences about scripts.
private enum ScriptText {
  static let expectation = Phrase("\\expect takes an exit code", "\\expect 后须写退出码")
  static let tooDeep = Phrase("files include each other too deeply", "文件相互包含过深")

  static func notText(_ path: String) -> Phrase {
    let name = VisibleText.of(path)
    return Phrase("\(name) is not UTF-8 text", "\(name) 不是 UTF-8 文本")
  }

  static func failed(_ place: String, _ code: ExitCode) -> Phrase {
    Phrase(
      "\(place): ended with exit code \(code.rawValue)",
      "\(place)：以退出码 \(code.rawValue) 结束"
    )
  }

  static func unexpected(_ place: String, _ code: ExitCode, _ expected: ExitCode) -> Phrase {
    Phrase(
      "\(place): exit code \(code.rawValue), not \(expected.rawValue)",
      "\(place)：退出码为 \(code.rawValue)，应为 \(expected.rawValue)"
    )
  }
}
