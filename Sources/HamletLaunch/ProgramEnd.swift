/// How a program ended.
package enum ProgramEnd: Sendable, Equatable {
  /// By itself, with this code.
  case exited(Int32)
  /// By this signal.
  case signalled(Int32)

  /// From what `waitpid` gives.
  init(waitStatus status: Int32) {
    self = status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .signalled(status & 0x7F)
  }

  /// The code, or the signal's number.
  package var number: Int32 {
    switch self {
    case .exited(let code): code
    case .signalled(let signal): signal
    }
  }
}
