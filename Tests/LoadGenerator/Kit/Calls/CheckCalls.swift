internal import HamletDomain
internal import HamletMessages

/// HealthService/Check: right is whoever says that it serves.
package struct CheckCalls: RawCalls {
  package static let method = "hamlet.v1.HealthService/Check"
  private let template: FrameTemplate
  private let short: FrameTemplate

  package init() {
    let head = CallHead(method: Self.method, language: "en")
    template = FrameTemplate(FrameBytes.call(head, CheckRequest()))
    short = FrameTemplate(FrameBytes.call(CallHead(), CheckRequest()))
  }

  package mutating func write(_ call: UInt32, into out: ByteTank, isSaid: Bool) -> CallTag {
    _ = (isSaid ? short : template).write(call, into: out)
    return CallTag()
  }

  package func isRight(_ response: UnsafeRawBufferPointer, to tag: CallTag) -> Bool {
    var fields = MessageFields(response)
    while let field = fields.next() {
      if field.number == 1 { return field.value == UInt64(ServingState.serving.rawValue) }
    }
    return false
  }
}
