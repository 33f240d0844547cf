// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A test of a newborn or a mother; its result never tells a sex.
package struct DefectScreening: Sendable, Equatable {
  package var subject: ScreeningSubject = .unspecified
  package var test: DefectTest = .unspecified
  package var sampleOn: String = ""
  /// Not before the sample.
  package var resultOn: String = ""
  package var result: TestResult = .unspecified
  package var place: String = ""
  /// The birth defect report that followed.
  package var diagnosisId: RecordID = .none
  package var familyInformedOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    subject: ScreeningSubject = .unspecified,
    test: DefectTest = .unspecified,
    sampleOn: String = "",
    resultOn: String = "",
    result: TestResult = .unspecified,
    place: String = "",
    diagnosisId: RecordID = .none,
    familyInformedOn: String = ""
  ) {
    self.subject = subject
    self.test = test
    self.sampleOn = sampleOn
    self.resultOn = resultOn
    self.result = result
    self.place = place
    self.diagnosisId = diagnosisId
    self.familyInformedOn = familyInformedOn
  }
}

extension DefectScreening: ContractMessage {
  package static var typeName: String { "hamlet.v1.DefectScreening" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__defect_screening__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DefectScreening.self)
    subject = ScreeningSubject(rawValue: c.pointee.subject.rawValue) ?? .unspecified
    test = DefectTest(rawValue: c.pointee.test.rawValue) ?? .unspecified
    sampleOn = CRead.string(c.pointee.sample_on)
    resultOn = CRead.string(c.pointee.result_on)
    result = TestResult(rawValue: c.pointee.result.rawValue) ?? .unspecified
    place = CRead.string(c.pointee.place)
    diagnosisId = CRead.id(c.pointee.diagnosis_id)
    familyInformedOn = CRead.string(c.pointee.family_informed_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DefectScreening.self, capacity: 1)
    hamlet__v1__defect_screening__init(c)
    c.pointee.subject = Hamlet__V1__ScreeningSubject(rawValue: subject.rawValue)
    c.pointee.test = Hamlet__V1__DefectTest(rawValue: test.rawValue)
    c.pointee.sample_on = arena.string(sampleOn)
    c.pointee.result_on = arena.string(resultOn)
    c.pointee.result = Hamlet__V1__TestResult(rawValue: result.rawValue)
    c.pointee.place = arena.string(place)
    c.pointee.diagnosis_id = arena.id(diagnosisId)
    c.pointee.family_informed_on = arena.string(familyInformedOn)
  }
}

/// One defect of a child.
package struct DefectFinding: Sendable, Equatable {
  /// Q00-Q99, D50-D89, or of the allow-list.
  package var code: String = ""
  package var wording: String = ""
  package var laterality: Laterality = .unspecified
  package var certainty: Certainty = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    code: String = "",
    wording: String = "",
    laterality: Laterality = .unspecified,
    certainty: Certainty = .unspecified
  ) {
    self.code = code
    self.wording = wording
    self.laterality = laterality
    self.certainty = certainty
  }
}

extension DefectFinding: ContractMessage {
  package static var typeName: String { "hamlet.v1.DefectFinding" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__defect_finding__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DefectFinding.self)
    code = CRead.string(c.pointee.code)
    wording = CRead.string(c.pointee.wording)
    laterality = Laterality(rawValue: c.pointee.laterality.rawValue) ?? .unspecified
    certainty = Certainty(rawValue: c.pointee.certainty.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DefectFinding.self, capacity: 1)
    hamlet__v1__defect_finding__init(c)
    c.pointee.code = arena.string(code)
    c.pointee.wording = arena.string(wording)
    c.pointee.laterality = Hamlet__V1__Laterality(rawValue: laterality.rawValue)
    c.pointee.certainty = Hamlet__V1__Certainty(rawValue: certainty.rawValue)
  }
}

/// A mother who is on no register of the town.
package struct MotherStub: Sendable, Equatable {
  package var ageYears: UInt32 = 0
  package var division: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    ageYears: UInt32 = 0,
    division: String = ""
  ) {
    self.ageYears = ageYears
    self.division = division
  }
}

extension MotherStub: ContractMessage {
  package static var typeName: String { "hamlet.v1.MotherStub" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__mother_stub__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MotherStub.self)
    ageYears = c.pointee.age_years
    division = CRead.string(c.pointee.division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MotherStub.self, capacity: 1)
    hamlet__v1__mother_stub__init(c)
    c.pointee.age_years = ageYears
    c.pointee.division = arena.string(division)
  }
}

/// An optional fact in words; not asked and declined are complete answers.
package struct StatedText: Sendable, Equatable {
  package var state: FieldState = .unspecified
  package var value: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: FieldState = .unspecified,
    value: String = ""
  ) {
    self.state = state
    self.value = value
  }
}

extension StatedText: ContractMessage {
  package static var typeName: String { "hamlet.v1.StatedText" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__stated_text__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__StatedText.self)
    state = FieldState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    value = CRead.string(c.pointee.value)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__StatedText.self, capacity: 1)
    hamlet__v1__stated_text__init(c)
    c.pointee.state = Hamlet__V1__FieldState(rawValue: state.rawValue)
    c.pointee.value = arena.string(value)
  }
}

/// Whether folic acid was taken, if asked and told.
package struct StatedFolicAcid: Sendable, Equatable {
  package var state: FieldState = .unspecified
  package var value: FolicAcidUse = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    state: FieldState = .unspecified,
    value: FolicAcidUse = .unspecified
  ) {
    self.state = state
    self.value = value
  }
}

extension StatedFolicAcid: ContractMessage {
  package static var typeName: String { "hamlet.v1.StatedFolicAcid" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__stated_folic_acid__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__StatedFolicAcid.self)
    state = FieldState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    value = FolicAcidUse(rawValue: c.pointee.value.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__StatedFolicAcid.self, capacity: 1)
    hamlet__v1__stated_folic_acid__init(c)
    c.pointee.state = Hamlet__V1__FieldState(rawValue: state.rawValue)
    c.pointee.value = Hamlet__V1__FolicAcidUse(rawValue: value.rawValue)
  }
}

/// What the mother chose to tell; each may be declined.
package struct MaternalFacts: Sendable, Equatable {
  package var illness: StatedText? = nil
  package var medicinesFirstTrimester: StatedText? = nil
  package var folicAcid: StatedFolicAcid? = nil

  /// With every field at its default.
  package init() {}

  package init(
    illness: StatedText? = nil,
    medicinesFirstTrimester: StatedText? = nil,
    folicAcid: StatedFolicAcid? = nil
  ) {
    self.illness = illness
    self.medicinesFirstTrimester = medicinesFirstTrimester
    self.folicAcid = folicAcid
  }
}

extension MaternalFacts: ContractMessage {
  package static var typeName: String { "hamlet.v1.MaternalFacts" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__maternal_facts__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MaternalFacts.self)
    illness = CRead.message(c.pointee.illness)
    medicinesFirstTrimester = CRead.message(c.pointee.medicines_first_trimester)
    folicAcid = CRead.message(c.pointee.folic_acid)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MaternalFacts.self, capacity: 1)
    hamlet__v1__maternal_facts__init(c)
    c.pointee.illness = arena.message(illness, Hamlet__V1__StatedText.self)
    c.pointee.medicines_first_trimester = arena.message(medicinesFirstTrimester, Hamlet__V1__StatedText.self)
    c.pointee.folic_acid = arena.message(folicAcid, Hamlet__V1__StatedFolicAcid.self)
  }
}

/// One affected child; each child of a multiple birth has a report of its own.
package struct BirthDefectReport: Sendable, Equatable {
  /// Either this or the outline.
  package var motherId: RecordID = .none
  package var motherStub: MotherStub? = nil
  package var infantId: RecordID = .none
  package var outcome: BirthOutcome = .unspecified
  /// Absent while the outcome is ongoing.
  package var deliveryOn: String = ""
  package var facility: String = ""
  package var gestationalAgeDays: UInt32 = 0
  package var birthWeightG: UInt32 = 0
  package var fetusCount: UInt32 = 0
  /// At most the number of babies.
  package var birthOrder: UInt32 = 0
  /// After delivery only: refused while the outcome is ongoing.
  package var sex: Sex = .unspecified
  package var discovered: DiscoveryTime = .unspecified
  package var discoveredGestationDays: UInt32 = 0
  package var diagnosticBasis: [DiagnosticBasis] = []
  package var defects: [DefectFinding] = []
  package var surgery: Surgery = .unspecified
  package var maternal: MaternalFacts? = nil
  package var source: ReportSource = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    motherId: RecordID = .none,
    motherStub: MotherStub? = nil,
    infantId: RecordID = .none,
    outcome: BirthOutcome = .unspecified,
    deliveryOn: String = "",
    facility: String = "",
    gestationalAgeDays: UInt32 = 0,
    birthWeightG: UInt32 = 0,
    fetusCount: UInt32 = 0,
    birthOrder: UInt32 = 0,
    sex: Sex = .unspecified,
    discovered: DiscoveryTime = .unspecified,
    discoveredGestationDays: UInt32 = 0,
    diagnosticBasis: [DiagnosticBasis] = [],
    defects: [DefectFinding] = [],
    surgery: Surgery = .unspecified,
    maternal: MaternalFacts? = nil,
    source: ReportSource = .unspecified
  ) {
    self.motherId = motherId
    self.motherStub = motherStub
    self.infantId = infantId
    self.outcome = outcome
    self.deliveryOn = deliveryOn
    self.facility = facility
    self.gestationalAgeDays = gestationalAgeDays
    self.birthWeightG = birthWeightG
    self.fetusCount = fetusCount
    self.birthOrder = birthOrder
    self.sex = sex
    self.discovered = discovered
    self.discoveredGestationDays = discoveredGestationDays
    self.diagnosticBasis = diagnosticBasis
    self.defects = defects
    self.surgery = surgery
    self.maternal = maternal
    self.source = source
  }
}

extension BirthDefectReport: ContractMessage {
  package static var typeName: String { "hamlet.v1.BirthDefectReport" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__birth_defect_report__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__BirthDefectReport.self)
    motherId = CRead.id(c.pointee.mother_id)
    motherStub = CRead.message(c.pointee.mother_stub)
    infantId = CRead.id(c.pointee.infant_id)
    outcome = BirthOutcome(rawValue: c.pointee.outcome.rawValue) ?? .unspecified
    deliveryOn = CRead.string(c.pointee.delivery_on)
    facility = CRead.string(c.pointee.facility)
    gestationalAgeDays = c.pointee.gestational_age_days
    birthWeightG = c.pointee.birth_weight_g
    fetusCount = c.pointee.fetus_count
    birthOrder = c.pointee.birth_order
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    discovered = DiscoveryTime(rawValue: c.pointee.discovered.rawValue) ?? .unspecified
    discoveredGestationDays = c.pointee.discovered_gestation_days
    diagnosticBasis = CRead.enums(c.pointee.n_diagnostic_basis, c.pointee.diagnostic_basis)
    defects = CRead.messages(c.pointee.n_defects, c.pointee.defects)
    surgery = Surgery(rawValue: c.pointee.surgery.rawValue) ?? .unspecified
    maternal = CRead.message(c.pointee.maternal)
    source = ReportSource(rawValue: c.pointee.source.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__BirthDefectReport.self, capacity: 1)
    hamlet__v1__birth_defect_report__init(c)
    c.pointee.mother_id = arena.id(motherId)
    c.pointee.mother_stub = arena.message(motherStub, Hamlet__V1__MotherStub.self)
    c.pointee.infant_id = arena.id(infantId)
    c.pointee.outcome = Hamlet__V1__BirthOutcome(rawValue: outcome.rawValue)
    c.pointee.delivery_on = arena.string(deliveryOn)
    c.pointee.facility = arena.string(facility)
    c.pointee.gestational_age_days = gestationalAgeDays
    c.pointee.birth_weight_g = birthWeightG
    c.pointee.fetus_count = fetusCount
    c.pointee.birth_order = birthOrder
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.discovered = Hamlet__V1__DiscoveryTime(rawValue: discovered.rawValue)
    c.pointee.discovered_gestation_days = discoveredGestationDays
    c.pointee.n_diagnostic_basis = diagnosticBasis.count
    c.pointee.diagnostic_basis = arena.enums(diagnosticBasis, Hamlet__V1__DiagnosticBasis.self)
    c.pointee.n_defects = defects.count
    c.pointee.defects = arena.messages(defects, Hamlet__V1__DefectFinding.self)
    c.pointee.surgery = Hamlet__V1__Surgery(rawValue: surgery.rawValue)
    c.pointee.maternal = arena.message(maternal, Hamlet__V1__MaternalFacts.self)
    c.pointee.source = Hamlet__V1__ReportSource(rawValue: source.rawValue)
  }
}

/// A document that belongs to a dossier; its file is an attachment.
package struct DossierDocument: Sendable, Equatable {
  package var kind: DossierDocumentKind = .unspecified
  package var sha256: [UInt8] = []
  package var title: String = ""
  package var pages: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    kind: DossierDocumentKind = .unspecified,
    sha256: [UInt8] = [],
    title: String = "",
    pages: UInt32 = 0
  ) {
    self.kind = kind
    self.sha256 = sha256
    self.title = title
    self.pages = pages
  }
}

extension DossierDocument: ContractMessage {
  package static var typeName: String { "hamlet.v1.DossierDocument" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__dossier_document__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DossierDocument.self)
    kind = DossierDocumentKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    sha256 = CRead.bytes(c.pointee.sha256)
    title = CRead.string(c.pointee.title)
    pages = c.pointee.pages
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DossierDocument.self, capacity: 1)
    hamlet__v1__dossier_document__init(c)
    c.pointee.kind = Hamlet__V1__DossierDocumentKind(rawValue: kind.rawValue)
    c.pointee.sha256 = arena.bytes(sha256)
    c.pointee.title = arena.string(title)
    c.pointee.pages = pages
  }
}

/// What the assessment recommends for the child.
package struct DossierConclusion: Sendable, Equatable {
  package var kind: DossierConclusionKind = .unspecified
  package var recommendations: [String] = []
  package var nextReviewOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    kind: DossierConclusionKind = .unspecified,
    recommendations: [String] = [],
    nextReviewOn: String = ""
  ) {
    self.kind = kind
    self.recommendations = recommendations
    self.nextReviewOn = nextReviewOn
  }
}

extension DossierConclusion: ContractMessage {
  package static var typeName: String { "hamlet.v1.DossierConclusion" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__dossier_conclusion__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DossierConclusion.self)
    kind = DossierConclusionKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    recommendations = CRead.strings(c.pointee.n_recommendations, c.pointee.recommendations)
    nextReviewOn = CRead.string(c.pointee.next_review_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DossierConclusion.self, capacity: 1)
    hamlet__v1__dossier_conclusion__init(c)
    c.pointee.kind = Hamlet__V1__DossierConclusionKind(rawValue: kind.rawValue)
    c.pointee.n_recommendations = recommendations.count
    c.pointee.recommendations = arena.strings(recommendations)
    c.pointee.next_review_on = arena.string(nextReviewOn)
  }
}

/// What opens support for a child; needs the guardian's consent, and decides about nothing else.
package struct ChildAssessmentDossier: Sendable, Equatable {
  /// For whom the dossier was begun, and nobody else.
  package var childId: RecordID = .none
  package var guardianId: RecordID = .none
  package var purpose: DossierPurpose = .unspecified
  package var conditions: [String] = []
  package var functionNotes: String = ""
  package var documents: [DossierDocument] = []
  package var villageObservation: String = ""
  package var townshipOpinion: String = ""
  package var conclusion: DossierConclusion? = nil

  /// With every field at its default.
  package init() {}

  package init(
    childId: RecordID = .none,
    guardianId: RecordID = .none,
    purpose: DossierPurpose = .unspecified,
    conditions: [String] = [],
    functionNotes: String = "",
    documents: [DossierDocument] = [],
    villageObservation: String = "",
    townshipOpinion: String = "",
    conclusion: DossierConclusion? = nil
  ) {
    self.childId = childId
    self.guardianId = guardianId
    self.purpose = purpose
    self.conditions = conditions
    self.functionNotes = functionNotes
    self.documents = documents
    self.villageObservation = villageObservation
    self.townshipOpinion = townshipOpinion
    self.conclusion = conclusion
  }
}

extension ChildAssessmentDossier: ContractMessage {
  package static var typeName: String { "hamlet.v1.ChildAssessmentDossier" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__child_assessment_dossier__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ChildAssessmentDossier.self)
    childId = CRead.id(c.pointee.child_id)
    guardianId = CRead.id(c.pointee.guardian_id)
    purpose = DossierPurpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    conditions = CRead.strings(c.pointee.n_conditions, c.pointee.conditions)
    functionNotes = CRead.string(c.pointee.function_notes)
    documents = CRead.messages(c.pointee.n_documents, c.pointee.documents)
    villageObservation = CRead.string(c.pointee.village_observation)
    townshipOpinion = CRead.string(c.pointee.township_opinion)
    conclusion = CRead.message(c.pointee.conclusion)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ChildAssessmentDossier.self, capacity: 1)
    hamlet__v1__child_assessment_dossier__init(c)
    c.pointee.child_id = arena.id(childId)
    c.pointee.guardian_id = arena.id(guardianId)
    c.pointee.purpose = Hamlet__V1__DossierPurpose(rawValue: purpose.rawValue)
    c.pointee.n_conditions = conditions.count
    c.pointee.conditions = arena.strings(conditions)
    c.pointee.function_notes = arena.string(functionNotes)
    c.pointee.n_documents = documents.count
    c.pointee.documents = arena.messages(documents, Hamlet__V1__DossierDocument.self)
    c.pointee.village_observation = arena.string(villageObservation)
    c.pointee.township_opinion = arena.string(townshipOpinion)
    c.pointee.conclusion = arena.message(conclusion, Hamlet__V1__DossierConclusion.self)
  }
}
