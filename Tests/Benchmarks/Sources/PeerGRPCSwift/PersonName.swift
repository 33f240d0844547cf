import CPeerNames

/// A name with its readings: the comparison that all peers share.
struct PersonName {
  private var name = PeerName()

  init(_ text: String) {
    peer_name_read(text, &name)
  }

  /// The compared characters as a text.
  var folded: String {
    text(of: Int(PEER_FOLDED_SIZE)) { peer_name_folded($0, $1) }
  }

  /// Each character once.
  var characters: Set<String> {
    Set((0..<name.count).map { place in text(of: 8) { peer_name_character($0, place, $1) } })
  }

  /// By what a person of this name is found.
  func keys(year: UInt32) -> [String] {
    listed { peer_name_keys($0, Int32(year), $1) }
  }

  /// By what likely duplicates are gathered.
  func block(year: UInt32) -> String {
    listed { peer_name_blocks($0, Int32(year), $1) }.first ?? ""
  }

  /// The points of name, birth and sex.
  func points(
    _ birth: PeerBirth,
    _ sex: Int32,
    with other: PersonName,
    _ otherBirth: PeerBirth,
    _ otherSex: Int32
  ) -> Int32 {
    withUnsafePointer(to: name) { one in
      withUnsafePointer(to: other.name) { two in
        peer_seen_points(one, birth, sex, two, otherBirth, otherSex)
      }
    }
  }

  private func text(
    of size: Int,
    _ fill: (UnsafePointer<PeerName>, UnsafeMutablePointer<CChar>) -> Void
  ) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { room in
      guard let start = room.baseAddress else { return "" }
      withUnsafePointer(to: name) { fill($0, start) }
      return String(cString: start)
    }
  }

  private func listed(
    _ fill: (UnsafePointer<PeerName>, UnsafeMutablePointer<PeerKeys>) -> Void
  ) -> [String] {
    withUnsafeTemporaryAllocation(of: PeerKeys.self, capacity: 1) { room in
      guard let keys = room.baseAddress else { return [] }
      withUnsafePointer(to: name) { fill($0, keys) }
      return (0..<peer_key_count(keys)).map { String(cString: peer_key(keys, $0)) }
    }
  }
}
