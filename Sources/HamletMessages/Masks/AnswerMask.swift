package import HamletDomain
package import NIOCore

/// What of an answer one role does not see, as `FieldSight` says: fields that are dropped or masked
/// in its bytes, wherever in it they occur.
package struct AnswerMask: Sendable {
  /// What becomes of a field.
  private enum Action: Sendable {
    case drop
    case mask(FieldSight.Mask)
    /// A message that holds such fields: the place of its plan.
    case enter(Int)
  }

  /// The fields of one message that do not pass as they are, by number.
  private typealias Plan = [UInt32: Action]

  private let plans: [Plan]

  /// Makes the mask of a message type; nil: the role sees all of it.
  package init?(
    of type: String,
    for role: Role,
    in schema: SchemaIndex = Contract.schema,
    _ sight: @escaping (String) -> FieldSight? = { FieldSight.of($0) }
  ) {
    var planning = Planning(role: role, schema: schema, sight: sight)
    guard planning.plan(type) != nil else { return nil }
    plans = planning.plans
  }

  /// The answer without what the role does not see.
  ///
  /// An answer is what this program encoded; bytes that are not well formed are given as nothing.
  package func applied(to answer: ByteBuffer) -> ByteBuffer {
    var shown = ByteBuffer()
    shown.reserveCapacity(answer.readableBytes + Self.longestHead)
    return copy(answer.readableBytesView, into: &shown, plans.count - 1) ? shown : ByteBuffer()
  }

  private func copy(_ bytes: ByteBufferView, into shown: inout ByteBuffer, _ plan: Int) -> Bool {
    var reader = FieldWalk(bytes)
    while let field = reader.next() {
      guard let action = plans[plan][field.number] else {
        shown.writeBytes(field.whole)
        continue
      }
      switch (action, field.content) {
      case (.drop, _), (.mask, nil): break
      case (.mask(let mask), let text?):
        let masked = mask.applied(to: String(decoding: text, as: UTF8.self))
        Self.writeHead(field.number, masked.utf8.count, into: &shown)
        shown.writeString(masked)
      case (.enter(let inner), let content?):
        guard copy(content, of: field.number, into: &shown, inner) else { return false }
      case (.enter, nil): return false
      }
    }
    return reader.isWhole
  }

  /// Copies a message that stands in another one.
  ///
  /// How long it becomes is known behind it: it is written after room for the longest head and then
  /// moved up to its own.
  private func copy(
    _ bytes: ByteBufferView,
    of number: UInt32,
    into shown: inout ByteBuffer,
    _ plan: Int
  ) -> Bool {
    let start = shown.writerIndex
    shown.writeRepeatingByte(0, count: Self.longestHead)
    let body = shown.writerIndex
    guard copy(bytes, into: &shown, plan) else { return false }
    let end = shown.writerIndex
    shown.moveWriterIndex(to: start)
    Self.writeHead(number, end - body, into: &shown)
    let place = shown.writerIndex
    shown.moveWriterIndex(to: end)
    do {
      try shown.copyBytes(at: body, to: place, length: end - body)
    } catch {
      return false
    }
    shown.moveWriterIndex(to: place + end - body)
    return true
  }

  /// Bytes of a tag and of a length at most.
  private static let longestHead = 5 + 10

  /// The tag of a field that has a length, and the length.
  private static func writeHead(_ number: UInt32, _ length: Int, into shown: inout ByteBuffer) {
    writeVarint(UInt64(number) << 3 | 2, into: &shown)
    writeVarint(UInt64(length), into: &shown)
  }

  private static func writeVarint(_ value: UInt64, into shown: inout ByteBuffer) {
    var left = value
    while left >= 0x80 {
      shown.writeInteger(UInt8(truncatingIfNeeded: left) | 0x80)
      left >>= 7
    }
    shown.writeInteger(UInt8(truncatingIfNeeded: left))
  }

  /// Plans from the innermost message outwards; the last is that of the answer.
  private struct Planning {
    let role: Role
    let schema: SchemaIndex
    let sight: (String) -> FieldSight?
    var plans: [Plan] = []
    private var known: [String: Int?] = [:]

    init(role: Role, schema: SchemaIndex, sight: @escaping (String) -> FieldSight?) {
      self.role = role
      self.schema = schema
      self.sight = sight
    }

    /// The place of a message's plan; nil: it passes as it is.
    ///
    /// The contract has no message that contains itself.
    mutating func plan(_ type: String) -> Int? {
      if let place = known[type] { return place }
      var plan: Plan = [:]
      let name = type.split(separator: ".").last.map(String.init) ?? type
      for field in schema.message(type)?.fields ?? [] {
        plan[field.number] = action(field, in: name)
      }
      var place: Int?
      if !plan.isEmpty {
        plans.append(plan)
        place = plans.count - 1
      }
      known[type] = .some(place)
      return place
    }

    private mutating func action(_ field: FieldInfo, in message: String) -> Action? {
      switch sight("\(message).\(field.name)")?.showing(to: role) {
      case .hidden: return .drop
      case .masked(let mask): return field.kind == .string ? .mask(mask) : .drop
      case .whole, nil: break
      }
      guard field.kind == .message else { return nil }
      return plan(field.typeName).map { .enter($0) }
    }
  }
}
