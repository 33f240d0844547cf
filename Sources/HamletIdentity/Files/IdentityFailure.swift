/// Why keys or certificates in files cannot be used; safe to show.
package struct IdentityFailure: Error, Sendable, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}
