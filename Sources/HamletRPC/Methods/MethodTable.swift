package import HamletMessages
package import NIOCore

/// Changes a request's bytes before they are decoded; its digest stays that of what was sent.
package typealias RequestRewrite = @Sendable (_ method: String, _ bytes: ByteBuffer) -> ByteBuffer

/// The methods that a server serves; registration composes each into one closure, once.
///
/// Every method must stand in the contract: its policy is looked up there. A name that does not, or
/// that comes twice, is a fault of the program and stops it at start.
package struct MethodTable: Sendable {
  private var methods: [String: ServedMethod] = [:]
  private let interceptors: [any Interceptor]
  private let contract: SchemaIndex
  private let rewrite: RequestRewrite?

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - interceptors: wrapped around every handler, the first outermost.
  ///   - contract: where policies are looked up.
  ///   - rewrite: asked for every request message before it is decoded, or nil.
  package init(
    interceptors: [any Interceptor] = [],
    contract: SchemaIndex = Contract.schema,
    rewrite: RequestRewrite? = nil
  ) {
    self.interceptors = interceptors
    self.contract = contract
    self.rewrite = rewrite
  }

  /// The names of all methods registered, sorted.
  package var names: [String] { methods.keys.sorted() }

  /// The method of this full name.
  package subscript(_ name: String) -> ServedMethod? { methods[name] }

  /// Throws where the contract has a method that nobody handles: a server that starts serves all of it.
  package func checkWhole() throws(UnhandledMethods) {
    let missing = contract.allMethods.map(\.fullName).filter { methods[$0] == nil }
    guard missing.isEmpty else { throw UnhandledMethods(names: missing) }
  }

  /// Registers a method by its composed step.
  mutating func add(
    _ name: String,
    clientStreams: Bool,
    serverStreams: Bool,
    _ step: @escaping CallStep
  ) {
    guard let info = contract.method(name)?.info else {
      preconditionFailure("\(name) is not in the contract")
    }
    precondition(
      info.clientStreams == clientStreams && info.serverStreams == serverStreams,
      "\(name) streams otherwise in the contract"
    )
    precondition(methods[name] == nil, "\(name) is registered twice")
    var wrapped = step
    for interceptor in interceptors.reversed() { wrapped = interceptor.wrap(name, wrapped) }
    methods[name] = ServedMethod(name: name, info: info, rewrite: rewrite, step: wrapped)
  }

  /// Gives a registered method a step that never waits.
  mutating func answerAtOnce(_ name: String, _ step: @escaping StepAtOnce) {
    guard let method = methods[name] else { preconditionFailure("\(name) is not registered") }
    precondition(
      !method.info.clientStreams && !method.info.serverStreams && !method.isKeyed
        && !method.info.bulk,
      "\(name) streams, writes or is long"
    )
    var wrapped = step
    for interceptor in interceptors.reversed() { wrapped = interceptor.wrapAtOnce(name, wrapped) }
    methods[name] = ServedMethod(method, atOnce: wrapped)
  }
}
