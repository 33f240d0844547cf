internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// One affected child, one report from each source: by what a child is known again.
struct AffectedChild {
  let keys: [String]
  let source: ReportSource

  init(_ report: BirthDefectReport) {
    source = report.source
    var keys: [String] = []
    if !report.infantId.isNone { keys.append("infant|\(report.infantId)") }
    if !report.motherId.isNone {
      let end = report.outcome == .ongoing ? "ongoing" : report.deliveryOn
      keys.append("mother|\(report.motherId)|\(end)|\(max(1, report.birthOrder))")
    }
    self.keys = keys
  }

  /// Notes the child of a report that is sent, and links it with reports from other sources; refuses
  /// a second one from the same source.
  func note(_ report: SubmissionRecord, by actor: ReportActor, _ tx: Transaction) throws {
    for key in keys {
      for other in try tx.read.reports(on: key, except: report.id) {
        guard other.source != source else {
          throw CallError.alreadyExists(
            "This source has reported this child already; correct or complete that report.",
            "该来源已报告过此儿童，请更正或补充原报告。"
          )
        }
        _ = try tx.link(report.id, other.id, as: .sameChild, by: actor.name)
      }
    }
    try tx.put(children: keys, source: source, of: report.id)
  }
}
