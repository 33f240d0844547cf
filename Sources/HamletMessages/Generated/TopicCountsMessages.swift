// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// How many consultations a topic had through one channel, or in one week.
package struct TopicCell: Sendable, Equatable {
  package var topic: ConsultationTopic = .unspecified
  package var channel: ConsultationChannel = .unspecified
  /// The Monday.
  package var weekFrom: String = ""
  /// 0 where suppressed.
  package var count: UInt64 = 0
  /// Under 5, or would reveal such a group.
  package var suppressed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    topic: ConsultationTopic = .unspecified,
    channel: ConsultationChannel = .unspecified,
    weekFrom: String = "",
    count: UInt64 = 0,
    suppressed: Bool = false
  ) {
    self.topic = topic
    self.channel = channel
    self.weekFrom = weekFrom
    self.count = count
    self.suppressed = suppressed
  }
}

extension TopicCell: ContractMessage {
  package static var typeName: String { "hamlet.v1.TopicCell" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__topic_cell__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TopicCell.self)
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    weekFrom = CRead.string(c.pointee.week_from)
    count = c.pointee.count
    suppressed = c.pointee.suppressed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TopicCell.self, capacity: 1)
    hamlet__v1__topic_cell__init(c)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.week_from = arena.string(weekFrom)
    c.pointee.count = count
    c.pointee.suppressed = suppressed ? 1 : 0
  }
}
