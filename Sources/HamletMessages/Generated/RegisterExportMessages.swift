// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What is to be exported.
package struct ExportRegisterRequest: Sendable, Equatable {
  package var kind: SubmissionKind = .unspecified
  package var purpose: ExportPurpose = .unspecified
  /// Empty: all that the purpose allows.
  package var states: [SubmissionState] = []
  package var receivedFrom: String = ""
  /// At most 400 days later.
  package var receivedTo: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    kind: SubmissionKind = .unspecified,
    purpose: ExportPurpose = .unspecified,
    states: [SubmissionState] = [],
    receivedFrom: String = "",
    receivedTo: String = ""
  ) {
    self.kind = kind
    self.purpose = purpose
    self.states = states
    self.receivedFrom = receivedFrom
    self.receivedTo = receivedTo
  }
}

extension ExportRegisterRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ExportRegisterRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__export_register_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ExportRegisterRequest.self)
    kind = SubmissionKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    purpose = ExportPurpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    states = CRead.enums(c.pointee.n_states, c.pointee.states)
    receivedFrom = CRead.string(c.pointee.received_from)
    receivedTo = CRead.string(c.pointee.received_to)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ExportRegisterRequest.self, capacity: 1)
    hamlet__v1__export_register_request__init(c)
    c.pointee.kind = Hamlet__V1__SubmissionKind(rawValue: kind.rawValue)
    c.pointee.purpose = Hamlet__V1__ExportPurpose(rawValue: purpose.rawValue)
    c.pointee.n_states = states.count
    c.pointee.states = arena.enums(states, Hamlet__V1__SubmissionState.self)
    c.pointee.received_from = arena.string(receivedFrom)
    c.pointee.received_to = arena.string(receivedTo)
  }
}

/// A line of a register.
///
/// A program gets counts by village of no one: only of the whole town.
package struct RegisterRow: Sendable, Equatable {
  /// Empty in a line that counts.
  package var reportId: RecordID = .none
  package var kind: SubmissionKind = .unspecified
  package var state: SubmissionState = .unspecified
  package var division: String = ""
  package var receivedOn: String = ""
  package var number: UInt32 = 0
  /// Diagnoses, separated by spaces; in a line that counts, the group.
  package var codes: String = ""
  package var certainty: Certainty = .unspecified
  package var outcome: BirthOutcome = .unspecified
  package var deliveryOn: String = ""
  package var gestationalAgeDays: UInt32 = 0
  package var birthWeightG: UInt32 = 0
  package var discovered: DiscoveryTime = .unspecified
  package var test: DefectTest = .unspecified
  package var sampleOn: String = ""
  package var resultOn: String = ""
  package var finding: ScreeningFinding = .unspecified
  package var dossierPurpose: DossierPurpose = .unspecified
  /// Of a line that counts.
  package var count: UInt64 = 0
  /// Fewer than 5, or a count that another would tell.
  package var suppressed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    reportId: RecordID = .none,
    kind: SubmissionKind = .unspecified,
    state: SubmissionState = .unspecified,
    division: String = "",
    receivedOn: String = "",
    number: UInt32 = 0,
    codes: String = "",
    certainty: Certainty = .unspecified,
    outcome: BirthOutcome = .unspecified,
    deliveryOn: String = "",
    gestationalAgeDays: UInt32 = 0,
    birthWeightG: UInt32 = 0,
    discovered: DiscoveryTime = .unspecified,
    test: DefectTest = .unspecified,
    sampleOn: String = "",
    resultOn: String = "",
    finding: ScreeningFinding = .unspecified,
    dossierPurpose: DossierPurpose = .unspecified,
    count: UInt64 = 0,
    suppressed: Bool = false
  ) {
    self.reportId = reportId
    self.kind = kind
    self.state = state
    self.division = division
    self.receivedOn = receivedOn
    self.number = number
    self.codes = codes
    self.certainty = certainty
    self.outcome = outcome
    self.deliveryOn = deliveryOn
    self.gestationalAgeDays = gestationalAgeDays
    self.birthWeightG = birthWeightG
    self.discovered = discovered
    self.test = test
    self.sampleOn = sampleOn
    self.resultOn = resultOn
    self.finding = finding
    self.dossierPurpose = dossierPurpose
    self.count = count
    self.suppressed = suppressed
  }
}

extension RegisterRow: ContractMessage {
  package static var typeName: String { "hamlet.v1.RegisterRow" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__register_row__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RegisterRow.self)
    reportId = CRead.id(c.pointee.report_id)
    kind = SubmissionKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    state = SubmissionState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    receivedOn = CRead.string(c.pointee.received_on)
    number = c.pointee.number
    codes = CRead.string(c.pointee.codes)
    certainty = Certainty(rawValue: c.pointee.certainty.rawValue) ?? .unspecified
    outcome = BirthOutcome(rawValue: c.pointee.outcome.rawValue) ?? .unspecified
    deliveryOn = CRead.string(c.pointee.delivery_on)
    gestationalAgeDays = c.pointee.gestational_age_days
    birthWeightG = c.pointee.birth_weight_g
    discovered = DiscoveryTime(rawValue: c.pointee.discovered.rawValue) ?? .unspecified
    test = DefectTest(rawValue: c.pointee.test.rawValue) ?? .unspecified
    sampleOn = CRead.string(c.pointee.sample_on)
    resultOn = CRead.string(c.pointee.result_on)
    finding = ScreeningFinding(rawValue: c.pointee.finding.rawValue) ?? .unspecified
    dossierPurpose = DossierPurpose(rawValue: c.pointee.dossier_purpose.rawValue) ?? .unspecified
    count = c.pointee.count
    suppressed = c.pointee.suppressed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RegisterRow.self, capacity: 1)
    hamlet__v1__register_row__init(c)
    c.pointee.report_id = arena.id(reportId)
    c.pointee.kind = Hamlet__V1__SubmissionKind(rawValue: kind.rawValue)
    c.pointee.state = Hamlet__V1__SubmissionState(rawValue: state.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.received_on = arena.string(receivedOn)
    c.pointee.number = number
    c.pointee.codes = arena.string(codes)
    c.pointee.certainty = Hamlet__V1__Certainty(rawValue: certainty.rawValue)
    c.pointee.outcome = Hamlet__V1__BirthOutcome(rawValue: outcome.rawValue)
    c.pointee.delivery_on = arena.string(deliveryOn)
    c.pointee.gestational_age_days = gestationalAgeDays
    c.pointee.birth_weight_g = birthWeightG
    c.pointee.discovered = Hamlet__V1__DiscoveryTime(rawValue: discovered.rawValue)
    c.pointee.test = Hamlet__V1__DefectTest(rawValue: test.rawValue)
    c.pointee.sample_on = arena.string(sampleOn)
    c.pointee.result_on = arena.string(resultOn)
    c.pointee.finding = Hamlet__V1__ScreeningFinding(rawValue: finding.rawValue)
    c.pointee.dossier_purpose = Hamlet__V1__DossierPurpose(rawValue: dossierPurpose.rawValue)
    c.pointee.count = count
    c.pointee.suppressed = suppressed ? 1 : 0
  }
}
