/// What actions of the state machines are called where people read them.
package enum ActionWords {
  /// An action in Chinese, as the contract's own commands call it; the action's name for one that has
  /// no word.
  package static func chinese(_ action: String, of machine: String) -> String {
    own["\(machine).\(action)"] ?? words[action] ?? action
  }

  /// An action in English: its name in plain words.
  package static func english(_ action: String) -> String { action.replacing("_", with: " ") }

  /// Actions that another machine calls otherwise.
  private static let own = [
    "SubmissionState.accept": "通过", "SubmissionState.reject": "不采纳",
    "PersonStatus.return": "登记返回", "PaperworkState.complete": "补齐",
    "ErasureState.confirm": "确认删除", "ErasureState.cancel": "取消删除",
    "ConsultationState.attach": "关联居民", "EnrolmentState.confirm": "确认名额",
    "RoleProposalState.decline": "不予确认",
    "ReferralState.accept": "接收", "TrainingSessionState.open": "开放报名",
    "FollowUpState.stop": "终止联系",
  ]

  private static let words = [
    // Reports.
    "submit": "提交", "resubmit": "再次提交", "claim": "领取", "release": "放回",
    "expire_lease": "领取到期", "return": "退回", "accept": "接收", "reject": "拒绝",
    "appeal": "申诉", "forward": "上报", "record_upper_return": "记录上级退回",
    "record_upper_result": "记录上级答复", "withdraw": "撤回", "correct": "更正",
    "discard": "弃置", "save": "保存", "attach": "上传附件", "download": "下载附件",
    "compare": "比较版本", "link": "关联报告", "keep_notes": "暂存审核意见", "comment": "添加备注",
    "record_family_informed": "记录告知家属", "record_treatment": "记录治疗", "sent": "记录送出",
    // Campaigns.
    "generate": "生成名单",
    "offer": "邀约", "decline": "登记不参加", "book": "预约", "report_elsewhere": "登记他处已做",
    "mark_away": "登记外出", "come_back": "登记返回", "exclude": "登记不在范围",
    "include": "重新列入", "screen": "记录检查", "give_result": "记录结果告知",
    "follow_up": "记录随访", "treat_here": "登记本处治疗", "refer": "转诊",
    // Visits, referrals, papers, trainings.
    "confirm": "确认", "complete": "完成", "reschedule": "改期", "cancel_by_client": "本人取消",
    "cancel_by_service": "服务方取消", "mark_staff_missed": "登记未到岗", "mark_client_absent": "登记本人未到",
    "update": "更新", "close": "结束", "detach": "解除身份", "stop": "停止",
    "mark_unreachable": "登记联系不上", "send": "发出", "attend": "登记就诊", "give_feedback": "记录反馈",
    "decline_by_client": "登记本人谢绝", "revoke": "撤回", "expire": "到期", "prepare": "备好",
    "issue": "发放", "wait": "列入候补", "promote": "转为正式", "open": "开放", "start": "开始",
    "cancel": "取消",
    // The register.
    "depart": "登记离开", "record_death": "登记去世", "merge": "合并", "unmerge": "撤销合并",
    "erase": "删除", "reopen": "重新打开", "dismiss": "判为非重复", "keep_open": "暂不结论",
    "undo": "撤销", "take_effect": "生效", "dispute": "提出异议", "decide_effective": "裁定生效",
    "decide_accepted": "裁定接收", "decide_cancelled": "裁定撤回", "lapse": "逾期失效",
    "waiting": "待办", "confirmed": "确认无变化", "corrected": "更正", "prefersNot": "登记不愿更新",
    // Rights.
    "answer": "答复", "turn_down": "不予办理",
  ]
}
