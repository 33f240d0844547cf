/// Who cares for a person now, and therefore reads what was said.
package enum CareTeam {
  /// How long someone stays on the team after the last contact.
  package static let days = 90

  /// Contacts before this moment no longer count, in milliseconds since 1970.
  package static func since(_ now: Int64) -> Int64 { now - Int64(days) * 86_400_000 }
}
