import Foundation
import HamletLaunch

/// A program at work for a test, with pipes for what it reads and says.
// Each pipe is used by the one thread at a time that has to do with it.
final class ChildProgram: @unchecked Sendable {
  private let program: StartedProgram
  private var input: Int32
  private let output: Int32
  private let errors: Int32
  private var seen = Data()

  /// Starts `words[0]`; where errors are not kept they go nowhere.
  init(_ words: [String], _ variables: [String: String] = [:], keepsErrors: Bool = true) throws {
    Foundation.signal(SIGPIPE, SIG_IGN)
    let pipes = try (0..<3).map { _ in
      guard let pipe = OpenPipe() else { throw ProgramFailure(description: "no pipe is left") }
      return pipe
    }
    var start = ProgramStart(
      words,
      environment: ProcessInfo.processInfo.environment.merging(variables) { $1 }
    )
    start.streams = [pipes[0].readEnd, pipes[1].writeEnd, pipes[2].writeEnd]
    start.leadsGroup = true
    // What other tests have open is not this program's.
    start.hidesOthers = true
    if !keepsErrors {
      close(pipes[2].writeEnd)
      start.streams[2] = open("/dev/null", O_WRONLY | O_CLOEXEC)
    }
    let started = start.run()
    for end in start.streams.compactMap(\.self) { close(end) }
    (input, output, errors) = (pipes[0].writeEnd, pipes[1].readEnd, pipes[2].readEnd)
    do {
      program = try started.get()
    } catch {
      for end in [input, output, errors] { close(end) }
      throw error
    }
  }

  deinit {
    program.signal(SIGKILL)
    program.wait()
    closeInput()
    close(output)
    close(errors)
  }

  var pid: Int32 { program.pid }

  func signal(_ number: Int32) { program.signal(number) }

  /// Waits for its end.
  @discardableResult
  func wait() -> ProgramEnd { program.wait() }

  /// Ends it by a signal, and waits: its status, or the signal.
  @discardableResult
  func end(by number: Int32) -> Int32 {
    signal(number)
    return wait().number
  }

  // MARK: What it reads

  /// Gives it bytes; what it no longer reads is its own matter.
  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(input, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { break }
    }
  }

  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Gives it its input and waits for its end: its status, or the signal that ended it.
  func ended(given text: String) async -> Int32 {
    await Self.inThread { [self] in
      write(text)
      closeInput()
      return wait().number
    }
  }

  // MARK: What it says

  /// What it said, to its end.
  func said() async -> (output: Data, errors: Data) {
    async let first = Self.inThread { [self] in Self.rest(output) }
    async let second = Self.inThread { [self] in Self.rest(errors) }
    return await (first, second)
  }

  /// Its output until that holds so many lines, or ends.
  func lines(_ count: Int) -> [Substring] {
    while seen.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      guard let more = Self.next(output) else { break }
      seen += more
    }
    return String(decoding: seen, as: UTF8.self).split(separator: "\n")
  }

  /// The first line of its output, or all that there is of it.
  func firstLine() async -> String {
    await Self.inThread { [self] in lines(1).first.map(String.init) ?? "" }
  }

  /// The rest of its output, to its end.
  func restOfOutput() -> String { String(decoding: Self.rest(output), as: UTF8.self) }

  /// What it said on standard error, to its end.
  func restOfErrors() -> String { String(decoding: Self.rest(errors), as: UTF8.self) }

  /// What it says on standard error until that has a text, or ends.
  func complaints(until text: String) async -> String {
    await Self.inThread { [self] in
      var seen = ""
      while !seen.contains(text), let more = Self.next(errors) {
        seen += String(decoding: more, as: UTF8.self)
      }
      return seen
    }
  }

  private static func rest(_ descriptor: Int32) -> Data {
    var all = Data()
    while let more = next(descriptor) { all += more }
    return all
  }

  /// What comes next; nil at the end.
  private static func next(_ descriptor: Int32) -> Data? {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count > 0 { return Data(bytes[..<count]) }
      if count == 0 || errno != EINTR { return nil }
    }
  }

  private static func inThread<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: work()) }
    }
  }
}
