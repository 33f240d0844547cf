internal import Foundation
internal import Synchronization

/// A file that an answer is written to as it comes.
final class FileSink: AnswerSink {
  private struct State {
    var descriptor: Int32
    var isWhole = true
  }

  private let state: Mutex<State>

  /// Opens it, new ones for their owner alone, since answers name people; nil where it cannot be.
  init?(_ name: String, isAppending: Bool) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (isAppending ? O_APPEND : O_TRUNC)
    let descriptor = Foundation.open(name, flags, 0o600)
    guard descriptor >= 0 else { return nil }
    state = Mutex(State(descriptor: descriptor))
  }

  deinit { _ = close() }

  func write(_ all: [UInt8]) -> Bool {
    state.withLock { state in
      guard state.isWhole, state.descriptor >= 0 else { return false }
      var bytes = all[...]
      while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes {
          Foundation.write(state.descriptor, $0.baseAddress, $0.count)
        }
        if count > 0 {
          bytes = bytes.dropFirst(count)
        } else if errno != EINTR && errno != EAGAIN {
          state.isWhole = false
          return false
        }
      }
      return true
    }
  }

  func close() -> Bool {
    state.withLock { state in
      guard state.descriptor >= 0 else { return state.isWhole }
      // A full disk is sometimes told only here.
      if Foundation.close(state.descriptor) != 0 { state.isWhole = false }
      state.descriptor = -1
      return state.isWhole
    }
  }
}

/// A command of the system's shell that reads an answer as it comes.
final class CommandSink: AnswerSink {
  private let child: ChildProcess
  private let front: ForegroundWork

  init?(_ command: String, front: ForegroundWork) {
    guard let child = ChildProcess(command, hasInput: true) else { return nil }
    front.begin()
    self.child = child
    self.front = front
  }

  func write(_ bytes: [UInt8]) -> Bool { child.write(bytes) }

  func close() -> Bool {
    defer { front.end() }
    return child.finish()
  }
}

/// The screen, or a pager when more lines come than it has.
final class PagerSink: AnswerSink {
  private struct State {
    var held: [UInt8] = []
    var lines = 0
    var child: ChildProcess?
    var isDirect = false
  }

  private let command: String
  private let height: Int
  private let isAlways: Bool
  private let front: ForegroundWork
  private let state = Mutex(State())

  init(command: String, height: Int, isAlways: Bool, front: ForegroundWork) {
    self.command = command
    self.height = height
    self.isAlways = isAlways
    self.front = front
  }

  func write(_ bytes: [UInt8]) -> Bool {
    state.withLock { state in
      if let child = state.child { return child.write(bytes) }
      guard !state.isDirect else { return put(bytes) }
      state.held += bytes
      state.lines += bytes.count { $0 == UInt8(ascii: "\n") }
      // The prompt takes a line as well.
      guard isAlways || state.lines >= height - 1 else { return true }
      return open(&state)
    }
  }

  private func open(_ state: inout State) -> Bool {
    let held = state.held
    state.held = []
    // What a user set stands; ours: short answers as they are, colours, no clearing, Ctrl-C leaves.
    let usual = ["LESS": "FIRXK", "LESSCHARSET": "utf-8"]
    guard let child = ChildProcess(command, hasInput: true, environment: usual) else {
      state.isDirect = true
      return put(held)
    }
    front.begin()
    state.child = child
    return child.write(held)
  }

  func show() {
    state.withLock { state in
      guard state.child == nil, !state.held.isEmpty else { return }
      state.isDirect = true
      _ = put(state.held)
      state.held = []
    }
  }

  /// A pager's end says nothing about the answer.
  func close() -> Bool {
    state.withLock { state in
      if let child = state.child {
        _ = child.finish()
        front.end()
        state.child = nil
        return true
      }
      _ = put(state.held)
      state.held = []
      return true
    }
  }

  private func put(_ bytes: [UInt8]) -> Bool {
    Descriptor.write(bytes, to: STDOUT_FILENO)
    return true
  }
}
