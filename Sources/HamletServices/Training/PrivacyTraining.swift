internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// Closes care records to users whose mandatory privacy certificate ended more than the days of
/// notice ago; a new certificate opens them at once.
enum PrivacyTraining {
  /// Refuses a read of care data or clinical text while the caller's reads are suspended.
  static func check(_ snapshot: ReadSnapshot, _ grant: Grant) throws {
    let caller = grant.principal
    let standing = try snapshot.privacyStanding(
      ofUser: caller.userName,
      role: caller.role,
      on: grant.today
    )
    guard let notice = standing?.suspension else { return }
    let title = try snapshot.course(notice.courseID)?.title ?? ""
    throw CallError.failedPrecondition(
      "Your certificate of “\(title)” ended on \(notice.endedOn), and since \(notice.suspendsOn) "
        + "care records are closed to you until you have a new one.",
      "您的“\(title)”培训证书已于 \(notice.endedOn) 失效，自 \(notice.suspendsOn) 起暂停查看诊疗资料，取得新证书后立即恢复。"
    )
  }

  /// What the caller is told of her certificates that ended.
  static func notices(of grant: Grant, _ snapshot: ReadSnapshot) throws -> [TrainingNotice] {
    let standing = try snapshot.privacyStanding(
      ofUser: grant.principal.userName,
      role: grant.principal.role,
      on: grant.today
    )
    return try messages(standing, on: grant.today, snapshot)
  }

  /// The notices of a staff member.
  static func notices(
    of staff: StaffRecord,
    on day: CivilDate,
    _ snapshot: ReadSnapshot
  ) throws -> [TrainingNotice] {
    try messages(try snapshot.privacyStanding(of: staff, on: day), on: day, snapshot)
  }

  private static func messages(
    _ standing: PrivacyStanding?,
    on day: CivilDate,
    _ snapshot: ReadSnapshot
  ) throws -> [TrainingNotice] {
    try (standing?.notices ?? []).map { notice in
      TrainingNotice(
        courseId: notice.courseID,
        courseTitle: try snapshot.course(notice.courseID)?.title ?? "",
        endedOn: notice.endedOn.description,
        suspendsOn: notice.suspendsOn.description,
        suspended: notice.suspendsOn <= day
      )
    }
  }
}
