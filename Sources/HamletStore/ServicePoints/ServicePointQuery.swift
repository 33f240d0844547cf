package import HamletDomain

/// Which service points: all that is given must match.
package struct ServicePointQuery: Sendable {
  package var scope: DivisionPrefix
  package var kind: ServicePointKind
  package var topic: ConsultationTopic

  /// Describes a list.
  package init(
    scope: DivisionPrefix = .all,
    kind: ServicePointKind = .unspecified,
    topic: ConsultationTopic = .unspecified
  ) {
    self.scope = scope
    self.kind = kind
    self.topic = topic
  }
}
