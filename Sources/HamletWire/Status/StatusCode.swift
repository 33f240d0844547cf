/// How a call ended: gRPC's status codes with gRPC's meanings.
package enum StatusCode: UInt32, CaseIterable, Sendable, Hashable {
  case ok = 0
  case cancelled = 1
  case unknown = 2
  case invalidArgument = 3
  case deadlineExceeded = 4
  case notFound = 5
  case alreadyExists = 6
  case permissionDenied = 7
  case resourceExhausted = 8
  case failedPrecondition = 9
  case aborted = 10
  case outOfRange = 11
  case unimplemented = 12
  case `internal` = 13
  case unavailable = 14
  case dataLoss = 15
  case unauthenticated = 16

  /// Reads a code of the wire; one above 16 is `unknown`.
  package init(wire: UInt32) {
    self = StatusCode(rawValue: wire) ?? .unknown
  }

  /// The name as gRPC writes it, as "NOT_FOUND".
  package var name: String {
    var name = ""
    for letter in "\(self)" {
      if letter.isUppercase { name.append("_") }
      name.append(letter.uppercased())
    }
    return name
  }
}
