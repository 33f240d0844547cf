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
  var keys: [String] { listed { peer_name_keys($0, $1) } }

  /// The blocks in which a person of this name and birth stands.
  func ownBlocks(_ birth: PeerBirth) -> [String] {
    listed { peer_own_blocks($0, birth, $1) }
  }

  /// The blocks in which likely duplicates are looked for.
  func soughtBlocks(_ birth: PeerBirth) -> [String] {
    listed { peer_sought_blocks($0, birth, $1) }
  }

  /// The blocks in which she stands as a JSON array.
  func blockList(_ birth: PeerBirth) -> String {
    withUnsafeTemporaryAllocation(of: PeerKeys.self, capacity: 1) { room in
      guard let blocks = room.baseAddress else { return "[]" }
      withUnsafePointer(to: name) { peer_own_blocks($0, birth, blocks) }
      return text(of: Int(PEER_LIST_SIZE)) { peer_block_list(blocks, $1) }
    }
  }

  /// The points of two names.
  func points(with other: PersonName) -> Int32 {
    withUnsafePointer(to: name) { one in
      withUnsafePointer(to: other.name) { two in peer_name_points(one, two) }
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
