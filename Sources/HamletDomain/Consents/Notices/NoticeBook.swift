/// Every notice there is and was.
package enum NoticeBook {
  /// By purpose in the order of the contract, the newest of each first.
  package static let all: [ConsentNotice] = [
    .register2026, .care2026, .contact2026, .referral2026, .referral2025, .screening2026,
    .screening2025, .defectReporting2026, .dossier2026, .photo2026, .shareOnMove2026,
    .statistics2026,
  ]

  /// The notices of a purpose, the newest first.
  package static func notices(for purpose: Purpose) -> [ConsentNotice] {
    all.filter { $0.purpose == purpose }
  }

  /// The notice to read today.
  package static func current(for purpose: Purpose) -> ConsentNotice? {
    all.first { $0.purpose == purpose }
  }

  /// The notice of a version, or nil where there is none.
  package static func notice(for purpose: Purpose, version: String) -> ConsentNotice? {
    all.first { $0.purpose == purpose && $0.version == version }
  }

  /// The newer notice that changed what a version was for, or nil where that version still stands.
  package static func change(of purpose: Purpose, since version: String) -> ConsentNotice? {
    notices(for: purpose).prefix { $0.version != version }.first(where: \.changedPurpose)
  }

  /// The versions that no longer stand for a purpose, since a newer notice changed it.
  package static func outdated(for purpose: Purpose) -> [String] {
    let notices = notices(for: purpose)
    guard let change = notices.firstIndex(where: \.changedPurpose) else { return [] }
    return notices.dropFirst(change + 1).map(\.version)
  }
}
