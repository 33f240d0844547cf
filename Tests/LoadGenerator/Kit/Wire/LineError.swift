/// Why a connection of the generator could not be made.
package struct LineError: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
