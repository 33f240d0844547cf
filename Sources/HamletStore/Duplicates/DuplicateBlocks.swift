package import HamletDomain

/// The blocks in which likely duplicates are gathered, each as one number of this process.
///
/// The same that `duplicateCandidates` asks the database for; two blocks with one number gather too many
/// and miss nobody.
package enum DuplicateBlocks {
  private enum Kind { case look, phone, mother }

  /// The blocks in which somebody is looked for.
  package static func sought(
    name: NameKeys,
    birth: PartialDay,
    phones: some Sequence<String>,
    mother: RecordID
  ) -> [Int] {
    numbers(PersonKeys.sought(name, birth), phones, mother)
  }

  /// The blocks in which somebody on the register is found.
  static func own(_ person: PersonRecord, _ keys: PersonKeys) -> [Int] {
    numbers(keys.blocks, person.phones.map(\.number), person.motherID)
  }

  private static func numbers(
    _ looks: Set<String>,
    _ phones: some Sequence<String>,
    _ mother: RecordID
  ) -> [Int] {
    looks.map { number(.look, $0) } + phones.map { number(.phone, $0) }
      + (mother.isNone ? [] : [number(.mother, mother)])
  }

  private static func number(_ kind: Kind, _ value: some Hashable) -> Int {
    var hasher = Hasher()
    hasher.combine(kind)
    hasher.combine(value)
    return hasher.finalize()
  }
}
