internal import Glibc

/// A program that could not be started.
package struct StartFailure: Error, Sendable, CustomStringConvertible {
  package let program: String
  /// The system's number of the error.
  package let number: Int32

  package var description: String { "\(program): \(String(cString: strerror(number)))" }
}
