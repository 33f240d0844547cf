import HamletLoadKit

/// How a run was driven.
struct Setting {
  let pace: Pace
  let connections: Int
  let seconds: Double

  init(_ pace: Pace, connections: Int, seconds: Double) {
    self.pace = pace
    self.connections = connections
    self.seconds = seconds
  }

  /// Calls at work at once, per connection; 0 in an open loop.
  var inFlight: Int {
    switch pace {
    case .closed(let inFlight): inFlight
    case .open: 0
    }
  }

  /// Calls a second that were due; nil in a closed loop.
  var rate: Double? {
    switch pace {
    case .closed: nil
    case .open(let rate, _, _): rate
    }
  }
}
