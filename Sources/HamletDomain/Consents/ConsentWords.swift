/// What a purpose's standing means for the person, in a sentence for her own page.
package enum ConsentWords {
  /// The sentence in a language; Chinese unless English is asked for.
  package static func sentence(
    _ purpose: Purpose,
    _ state: ConsentState,
    in language: NoticeLanguage
  ) -> String {
    language == .english
      ? english(state, inEnglish(purpose)) : chinese(state, inChinese(purpose))
  }

  private static func chinese(_ state: ConsentState, _ what: String) -> String {
    switch state {
    case .inForce: "您同意我们\(what)。"
    case .notGiven, .unspecified: "您没有同意我们\(what)；我们不会这样做，服务照常。"
    case .withdrawn: "您已收回同意，我们不再\(what)，服务照常。"
    case .ended: "您的同意已到期，我们不再\(what)，除非您再次同意。"
    case .ownWordNeeded: "您已满14周岁，监护人的同意不再算数，是否让我们\(what)由您自己决定。"
    case .newNotice: "用途有变，须按新的告知再问您；在此之前我们不\(what)。"
    }
  }

  private static func english(_ state: ConsentState, _ what: String) -> String {
    switch state {
    case .inForce: "You agreed that we \(what)."
    case .notGiven, .unspecified:
      "You did not agree that we \(what): we do not, and services go on."
    case .withdrawn: "You took back that we \(what): we no longer do, and services go on."
    case .ended: "The time is over for which you agreed that we \(what); we ask before we do."
    case .ownWordNeeded: "You are 14 now, and it is for you to say whether we \(what)."
    case .newNotice: "What it is for has changed: we ask you anew before we \(what)."
    }
  }

  private static func inChinese(_ purpose: Purpose) -> String {
    switch purpose {
    case .register: "把您登记在村里的名册上"
    case .care: "写下您的咨询和诊疗内容"
    case .contact: "按约定给您打电话或上门"
    case .referral: "把转诊需要的情况告诉您选的机构"
    case .screening: "留存您的筛查结果"
    case .defectReporting: "把孩子的出生缺陷报告给上级机构"
    case .dossier: "为孩子整理评估材料并送审"
    case .photo: "在报告中附上照片"
    case .shareOnMove: "在您搬家后让新村看到以前的记录"
    case .statistics: "把您计入不带姓名的统计"
    case .unspecified: "使用您的信息"
    }
  }

  private static func inEnglish(_ purpose: Purpose) -> String {
    switch purpose {
    case .register: "keep you on the village's register"
    case .care: "write down your advice and care"
    case .contact: "call you or come by appointment"
    case .referral: "tell the institution you chose what a referral needs"
    case .screening: "keep your screening results"
    case .defectReporting: "report your child's birth defect to the institution above"
    case .dossier: "put your child's papers together for review"
    case .photo: "add photos to a report"
    case .shareOnMove: "let your new village read what was written before"
    case .statistics: "count you in statistics without names"
    case .unspecified: "use what you told us"
    }
  }
}
