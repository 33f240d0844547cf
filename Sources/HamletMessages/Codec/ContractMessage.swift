/// A message of the contract: a Swift value with a protobuf-c form.
///
/// The generator writes the conformances; raw pointers stand for protobuf-c's structs, so that no C
/// type shows above this module.
package protocol ContractMessage: Sendable, Equatable {
  init()

  /// Full name, as "hamlet.v1.Person".
  static var typeName: String { get }

  /// The type's protobuf-c descriptor.
  static var descriptor: MessageDescriptor { get }

  /// Copies the value out of an unpacked protobuf-c message of this type.
  init(unpacked raw: UnsafeRawPointer)

  /// Initialises the protobuf-c message at `raw` with this value; what it points to lives in
  /// `arena`.
  func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena)
}
