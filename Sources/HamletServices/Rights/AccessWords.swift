internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// An access in a sentence that the person herself reads: who, in what role, what it was, what for.
enum AccessWords {
  /// The sentence, in both languages, without a full stop in front of what may follow.
  static func sentence(_ record: AuditItemRecord, by account: Account?) -> (zh: String, en: String)
  {
    let who = who(record, account)
    let what = what(record)
    let purpose =
      record.purpose == .unspecified
      ? (zh: "", en: "") : PlainRecord.words(record.purpose.rawValue, of: "hamlet.v1.Purpose")
    return (
      zh: who.zh + what.zh + (purpose.zh.isEmpty ? "" : "，用途：\(purpose.zh)") + "。",
      en: who.en + " " + what.en + (purpose.en.isEmpty ? "" : ", for \(purpose.en)") + "."
    )
  }

  private static func who(
    _ record: AuditItemRecord,
    _ account: Account?
  ) -> (zh: String, en: String) {
    guard let account else {
      if record.userName == AuditRefusal.unknownName {
        return (zh: "身份不明者", en: "Somebody unknown")
      }
      return (zh: "系统按规定自动", en: "The system, as its rules say,")
    }
    let name = account.displayName.isEmpty ? account.userName : account.displayName
    let role = PlainRecord.words(account.role.rawValue, of: "hamlet.v1.Role")
    return (
      zh: role.zh.isEmpty ? name : "\(name)（\(role.zh)）",
      en: role.en.isEmpty ? name : "\(name) (\(role.en))"
    )
  }

  private static func what(_ record: AuditItemRecord) -> (zh: String, en: String) {
    let kind = kind(record.recordType)
    let action = AuditWords.action(record.method)
    // The name of a method is nothing to read; what the contract has no words for is work.
    let isNamed = action.en != record.method
    if let refusal = record.refusal {
      let why = PlainRecord.words(refusal.reason.rawValue, of: "hamlet.v1.DenialReason")
      let wish =
        isNamed ? (zh: "“\(action.zh)”", en: ", wanting this: \(action.en)") : (zh: "使用资料", en: "")
      let times =
        refusal.times > 1
        ? (zh: "（\(refusal.times) 次）", en: " (\(refusal.times) times)") : (zh: "", en: "")
      let reason = why.zh.isEmpty ? (zh: "", en: "") : (zh: "，原因：\(why.zh)", en: ". Why: \(why.en)")
      return (
        zh: "想\(wish.zh)，未获准，什么也没有看到或改动\(times.zh)\(reason.zh)",
        en: "was not let in and saw nothing\(times.en)\(wish.en)\(reason.en)"
      )
    }
    if record.isRead { return (zh: "查看了\(kind.zh)", en: "looked at \(kind.en)") }
    guard isNamed else { return (zh: "处理了\(kind.zh)", en: "worked on \(kind.en)") }
    return (zh: "办理了“\(action.zh)”", en: "did this: \(action.en)")
  }

  /// What kind of thing it was, as she would say it.
  static func kind(_ type: String) -> (zh: String, en: String) {
    kinds[type] ?? (zh: "有关资料", en: "something about her")
  }

  private static let kinds: [String: (zh: String, en: String)] = [
    "person": ("登记档案", "her registered record"),
    AuditWords.emergency: (
      "登记档案（紧急情况，超出本人范围）", "her registered record in an emergency, beyond the usual area"
    ),
    "break_glass": ("紧急查阅", "an opening of her record in an emergency"),
    "residence": ("居住信息", "where she lives"),
    "household": ("家庭信息", "her household"),
    "move": ("迁居事项", "a move of hers"),
    "consent": ("同意书", "her consents"),
    "consultation": ("咨询记录", "a consultation of hers"),
    "consultation_history": ("咨询的修改记录", "changes of a consultation of hers"),
    "antenatal_advice": ("孕期指导", "antenatal advice given to her"),
    "child_advice": ("儿童保健指导", "advice about her child"),
    "informed_choice": ("知情选择记录", "an informed choice of hers"),
    "appointment": ("预约", "an appointment of hers"),
    "referral": ("转介", "a referral of hers"),
    "follow_up": ("随访", "a follow-up of hers"),
    "paperwork": ("证明事项", "paperwork of hers"),
    "care_team": ("照护人员名单", "who cares for her"),
    "named_carer": ("指定的照护人员", "a carer whom she named"),
    "submission": ("上报资料", "a report about her"),
    "upward_notice": ("上报通知", "a notice about a report"),
    "screening": ("筛查记录", "a screening of hers"),
    "treatment": ("治疗记录", "a treatment of hers"),
    "duplicate": ("重复登记核对", "a check for a second record of hers"),
    "merge": ("档案合并", "a merge of her records"),
    "right_request": ("权利请求", "a request of hers"),
    "register": ("上报名册", "a register for the higher level"),
    "update_round": ("信息核对", "a check of her details"),
    "training_certificate": ("培训证书", "a certificate of hers"),
    "staff": ("工作人员资料", "her staff record"),
  ]
}
