/// What a record whose standing is not open shows to somebody within whose area it lies.
package enum StandingView: Hashable, Sendable {
  /// All that her role shows.
  case open
  /// That the record rests, and nothing of it.
  case resting
  /// Nothing, as if there were no such record.
  case hidden

  /// What is shown; `isCarer` whether the viewer is named as a carer of a protected person.
  ///
  /// Hiding comes before resting: that a hidden record rests is not told either.
  package init(_ standings: Set<Standing>, for viewer: Viewer, isCarer: Bool) {
    if viewer.seesEveryStanding || standings.isEmpty {
      self = .open
    } else if standings.contains(.sealed) || (standings.contains(.protected) && !isCarer) {
      self = .hidden
    } else {
      self = standings.contains(.restricted) ? .resting : .open
    }
  }
}

/// What somebody wants with a person's record.
package enum PersonUse: Hashable, Sendable {
  /// To read or change it in the course of the service.
  case service
  /// To write down what she asks or withdraws, which a resting record never stops.
  case herWord
}
