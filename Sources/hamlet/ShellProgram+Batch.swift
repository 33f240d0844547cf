import Foundation
import Glibc
import HamletShell

/// Many calls over one connection.
extension ShellProgram {
  func runBatch(_ session: ShellSession) async -> ExitCode {
    desk.forgets.set(true)
    do throws(WordProblem) {
      let options = try BatchOptions(
        words: Array(command.words.dropFirst()),
        book: session.book
      )
      if options.writesJSON { session.settings.writesJSONErrors = true }
      let descriptor = try input(options)
      let pieces = InputPieces(descriptor)
      let progress = BatchProgress(language)
      let start = ContinuousClock.now
      var feed = BatchFeed(
        read: { await pieces.next() },
        stop: { pieces.stop() },
        pause: { milliseconds in
          try? await Task.sleep(for: .milliseconds(Int.random(in: milliseconds)))
        },
        elapsed: { Int64((ContinuousClock.now - start) / .milliseconds(1)) }
      )
      feed.waits = { progress.wait($0) }
      feed.show = { progress.show($0) }
      feed.hide = { progress.hide() }
      if let file = options.resumeFile { try takeUp(file, &feed) }
      let code = await session.run(options, feed)
      guard let failure = pieces.failure else { return code }
      return session.refuse(
        Phrase("the input could not be read to its end: \(failure)", "未能读完输入：\(failure)"),
        .failure
      )
    } catch {
      return session.refuse(error)
    }
  }

  /// The descriptor that a batch reads from.
  private func input(_ options: BatchOptions) throws(WordProblem) -> Int32 {
    guard let file = options.inputFile, file != "-" else {
      _ = console.takeInput()
      return STDIN_FILENO
    }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(file) }
    return descriptor
  }

  /// Reads what an earlier run has done.
  private func takeUp(_ file: String, _ feed: inout BatchFeed) throws(WordProblem) {
    guard let handle = FileHandle(forReadingAtPath: file) else { throw Self.unreadable(file) }
    let isOutput = Descriptor.isOutput(handle.fileDescriptor)
    if isOutput, fcntl(STDOUT_FILENO, F_GETFL) & O_APPEND == 0 {
      throw WordProblem(
        Phrase(
          "'>' has emptied the results to go on from: write '>> \(VisibleText.of(file))'",
          "“>”已清空要续接的结果：请写“>> \(VisibleText.of(file))”"
        )
      )
    }
    var resume = BatchResume()
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        resume.take(Array(piece))
      }
    } catch {
      throw Self.unreadable(file)
    }
    resume.finish()
    if resume.unread > 0 {
      let count = resume.unread
      let phrase = Phrase(
        "\(count) \(count == 1 ? "line" : "lines") of \(VisibleText.of(file)) passed over, being no results",
        "\(VisibleText.of(file)) 中有 \(count) 行不是结果，已略过"
      )
      if !command.wantsJSON { console.note(phrase.text(language) + "\n") }
    }
    feed.resume = resume
    feed.endsInLine = isOutput && resume.endsInLine
  }

  private static func unreadable(_ file: String) -> WordProblem {
    let name = VisibleText.of(file)
    return WordProblem(Phrase("\(name) cannot be read", "无法读取 \(name)"))
  }
}
