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
    for violation in facts(form).violations(today: today, allowed: BirthDefectCodes.others)
    where violation.rule != "birth_defect.code" {
      add("\(path).\(Self.field(of: violation))", violation)
    }
    checkDefects(form, path)
    checkMaternal(form.maternal, "\(path).maternal")
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
        Self.rule("dossier.next_review", "The next review lies ahead.", "下次评估日期应晚于今天。")
      )
    }
    if let conclusion = form.conclusion, conclusion.kind == .supportRecommended,
      conclusion.recommendations.isEmpty
    {
      add(
        "\(path).conclusion.recommendations",
        Self.rule("dossier.recommendations", "Say what is recommended.", "请填写建议。")
      )
    }
    if form.conditions.isEmpty {
      add(
        "\(path).conditions",
        Self.rule("dossier.conditions", "No condition is named.", "尚未填写病情编码。"),
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
    if form.treatment == .declined, !form.recheckOn.isEmpty {
      add(
        "\(path).recheck_on",
        Self.rule(
          "common_disease.recheck_declined",
          "No re-check is planned when a treatment was declined.",
          "本人不接受治疗时不安排复查。"
        )
      )
    }
    if form.treatment != .unspecified, form.finding == .normal {
      add(
        "\(path).treatment",
        Self.rule("common_disease.normal", "There is nothing to treat.", "检查正常，无需治疗。")
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
      discoveredAtDays: form.discoveredGestationDays == 0 ? nil : Int(form.discoveredGestationDays),
      defects: form.defects.compactMap { try? ICD10Code($0.code) }
    )
  }

  /// Every defect's own code, and none twice on the same side.
  private mutating func checkDefects(_ form: BirthDefectReport, _ path: String) {
    var seen: Set<String> = []
    var isTwice = false
    for (index, defect) in form.defects.enumerated() {
      guard let code = try? ICD10Code(defect.code), BirthDefectCodes.counts(code) else {
        add(
          "\(path).defects[\(index)].code",
          Self.rule(
            "birth_defect.code",
            "The code is neither of Q00-Q99 or D50-D89 nor on the list of others.",
            "编码不在 Q00–Q99、D50–D89 或允许列表内。"
          )
        )
        continue
      }
      if !seen.insert("\(code) \(defect.laterality)").inserted { isTwice = true }
    }
    if isTwice {
      add(
        "\(path).defects",
        Self.rule("birth_defect.twice", "A defect is named twice.", "同一缺陷重复填写。"),
        warning: true
      )
    }
  }

  /// What the mother told, where a value stands exactly when its state says so.
  private mutating func checkMaternal(_ maternal: MaternalFacts?, _ path: String) {
    guard let maternal else { return }
    let facts: [(String, FieldState, Bool)] = [
      (
        "illness", maternal.illness?.state ?? .unspecified, maternal.illness?.value.isEmpty == false
      ),
      (
        "medicines_first_trimester", maternal.medicinesFirstTrimester?.state ?? .unspecified,
        maternal.medicinesFirstTrimester?.value.isEmpty == false
      ),
      (
        "folic_acid", maternal.folicAcid?.state ?? .unspecified,
        (maternal.folicAcid?.value ?? .unspecified) != .unspecified
      ),
    ]
    for (name, state, hasValue) in facts {
      do throws(RuleViolation) {
        try StatedFact.check(state, hasValue: hasValue)
      } catch {
        add("\(path).\(name).state", error)
      }
    }
  }

  private static func field(of violation: RuleViolation) -> String {
    switch violation.rule {
    case "birth_defect.sex_while_ongoing": "sex"
    case "birth_defect.gestational_age": "gestational_age_days"
    case "birth_defect.weight": "birth_weight_g"
    case "birth_defect.fetus_count": "fetus_count"
    case "birth_defect.birth_order": "birth_order"
    case "birth_defect.defect_count": "defects"
    case "birth_defect.discovered": "discovered_gestation_days"
    default: "delivery_on"
    }
  }
}
