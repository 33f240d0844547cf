internal import HamletDomain
internal import HamletMessages

extension BodyProblems {
  mutating func check(_ form: DefectScreening, _ today: CivilDate) {
    let path = "defect_screening"
    if !form.test.suits(form.subject) {
      add(
        "\(path).test",
        Self.rule("defect_screening.subject", "This test is not done on them.", "该项目与筛查对象不符。")
      )
    }
    let (result, informed) = (Self.day(form.resultOn), Self.day(form.familyInformedOn))
    if let first = Self.day(form.sampleOn) ?? result ?? informed {
      do throws(RuleViolation) {
        try DefectScreeningDates.check(
          sample: first,
          result: result,
          familyInformed: informed,
          today: today
        )
      } catch {
        add("\(path).result_on", error)
      }
    }
    if form.result == .unspecified {
      add(
        "\(path).result",
        Self.rule("defect_screening.result", "Say what the test gave.", "请填写筛查结果。")
      )
    }
    let isDone = form.result != .unspecified && form.result != .declined
    if isDone, form.resultOn.isEmpty {
      add(
        "\(path).result_on",
        Self.rule("defect_screening.result_on", "Say when the result came.", "请填写结果日期。")
      )
    }
  }

  mutating func check(_ form: BirthDefectReport, _ today: CivilDate) {
    let path = "birth_defect_report"
    for violation in facts(form).violations(today: today, allowed: BirthDefectCodes.others) {
      add("\(path).\(Self.field(of: violation))", violation)
    }
    if form.outcome != .ongoing, form.deliveryOn.isEmpty {
      add(
        "\(path).delivery_on",
        Self.rule("birth_defect.delivery_on", "Say when the child was born.", "请填写分娩日期。")
      )
    }
    if !form.motherId.isNone, form.motherStub != nil {
      add(
        "\(path).mother_stub",
        Self.rule(
          "birth_defect.mother",
          "The mother is on the register or given in outline, not both.",
          "母亲已登记时不再填写概况。"
        )
      )
    }
    if form.motherId.isNone, form.motherStub == nil {
      add(
        "\(path).mother_id",
        Self.rule("birth_defect.mother_missing", "The mother is not named.", "尚未填写母亲。"),
        warning: true
      )
    }
    if form.diagnosticBasis.isEmpty {
      add(
        "\(path).diagnostic_basis",
        Self.rule("birth_defect.basis", "The basis is not given.", "尚未填写诊断依据。"),
        warning: true
      )
    }
  }

  mutating func check(_ form: ChildAssessmentDossier, _ today: CivilDate) {
    let path = "child_assessment_dossier"
    if form.childId == form.guardianId {
      add(
        "\(path).guardian_id",
        Self.rule("dossier.guardian", "Nobody is their own guardian.", "监护人不能是儿童本人。")
      )
    }
    let missing = DossierChecklist.missing(
      for: form.purpose,
      present: Set(form.documents.map(\.kind))
    )
    if !missing.isEmpty {
      add(
        "\(path).documents",
        Self.rule("dossier.documents", "Documents are missing.", "材料尚未齐全。"),
        warning: true
      )
    }
    if let next = Self.day(form.conclusion?.nextReviewOn ?? ""), next < today {
      add(
        "\(path).conclusion.next_review_on",
        Self.rule("dossier.next_review", "The next review lies ahead.", "下次评估日期应晚于今天。"),
        warning: true
      )
    }
  }

  mutating func check(_ form: CommonDiseaseCase, _ today: CivilDate) {
    let path = "common_disease_case"
    let found = Self.day(form.foundOn)
    if let found, found > today {
      add(
        "\(path).found_on",
        Self.rule("common_disease.future", "The date is in the future.", "日期晚于今天。")
      )
    }
    if let found, let again = Self.day(form.recheckOn), again < found {
      add(
        "\(path).recheck_on",
        Self.rule("common_disease.recheck", "A re-check comes after.", "复查日期早于发现日期。")
      )
    }
    if form.treatment == .unspecified, form.finding != .normal {
      add(
        "\(path).treatment",
        Self.rule("common_disease.treatment", "Say what was offered.", "请填写治疗情况。"),
        warning: true
      )
    }
  }

  private func facts(_ form: BirthDefectReport) -> BirthDefectFacts {
    BirthDefectFacts(
      outcome: form.outcome,
      sex: form.sex,
      gestationalAgeDays: form.gestationalAgeDays == 0 ? nil : Int(form.gestationalAgeDays),
      birthWeightGrams: form.birthWeightG == 0 ? nil : Int(form.birthWeightG),
      fetusCount: max(1, Int(form.fetusCount)),
      birthOrder: max(1, Int(form.birthOrder)),
      endedOn: Self.day(form.deliveryOn),
      defects: form.defects.compactMap { try? ICD10Code($0.code) }
    )
  }

  private static func field(of violation: RuleViolation) -> String {
    switch violation.rule {
    case "birth_defect.sex_while_ongoing": "sex"
    case "birth_defect.gestational_age": "gestational_age_days"
    case "birth_defect.weight": "birth_weight_g"
    case "birth_defect.fetus_count": "fetus_count"
    case "birth_defect.birth_order": "birth_order"
    case "birth_defect.defect_count", "birth_defect.code": "defects"
    default: "delivery_on"
    }
  }
}
