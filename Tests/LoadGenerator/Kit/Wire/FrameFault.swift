/// How the server's bytes broke the protocol.
package struct FrameFault: Error, Hashable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
