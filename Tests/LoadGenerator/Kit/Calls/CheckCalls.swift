internal import HamletDomain
internal import HamletMessages

/// HealthService/Check: right is whoever says that it serves.
package struct CheckCalls: RawCalls {
  private let template: FrameTemplate

  package init() {
    let head = CallHead(method: "hamlet.v1.HealthService/Check", language: "en")
    template = FrameTemplate(FrameBytes.call(head, CheckRequest()))
  }

  package mutating func write(_ call: UInt32, into out: ByteTank) -> CallTag {
    _ = template.write(call, into: out)
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
