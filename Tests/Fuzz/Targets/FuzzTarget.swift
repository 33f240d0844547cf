/// One thing that takes the bytes of strangers, and what must hold whatever they are.
struct FuzzTarget: Sendable {
  /// Its name, which is also its corpus's folder.
  let name: String
  /// Inputs of the kind that it looks for, made from the contract, so that they follow it.
  let seeds: @Sendable () -> [[UInt8]]
  /// Tries an input; throws where something does not hold.
  let run: @Sendable ([UInt8]) throws(Finding) -> Void

  /// All targets.
  static let all = frames + messages + shell + services

  /// The target of a name.
  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// Something that does not hold.
struct Finding: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Throws what is wrong unless it holds.
func hold(_ condition: Bool, _ wrong: @autoclosure () -> String) throws(Finding) {
  if !condition { throw Finding(wrong()) }
}
