// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Antenatal advice; 0 stands for what was not measured.
package struct AntenatalAdvice: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var consultationId: RecordID = .none
  package var advisedOn: String = ""
  package var lmp: String = ""
  /// Always 280 days after the last period.
  package var edd: String = ""
  package var gestationalAgeDays: UInt32 = 0
  package var weightG: UInt32 = 0
  package var hbGL: UInt32 = 0
  package var bpSystolicMmhg: UInt32 = 0
  package var bpDiastolicMmhg: UInt32 = 0
  package var tempMillideg: UInt32 = 0
  package var dangerSigns: [AntenatalDangerSign] = []
  package var advice: String = ""
  /// The day that she chose herself, if she wanted one.
  package var nextContactOn: String = ""
  package var authorName: String = ""
  package var receivedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    consultationId: RecordID = .none,
    advisedOn: String = "",
    lmp: String = "",
    edd: String = "",
    gestationalAgeDays: UInt32 = 0,
    weightG: UInt32 = 0,
    hbGL: UInt32 = 0,
    bpSystolicMmhg: UInt32 = 0,
    bpDiastolicMmhg: UInt32 = 0,
    tempMillideg: UInt32 = 0,
    dangerSigns: [AntenatalDangerSign] = [],
    advice: String = "",
    nextContactOn: String = "",
    authorName: String = "",
    receivedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.version = version
    self.consultationId = consultationId
    self.advisedOn = advisedOn
    self.lmp = lmp
    self.edd = edd
    self.gestationalAgeDays = gestationalAgeDays
    self.weightG = weightG
    self.hbGL = hbGL
    self.bpSystolicMmhg = bpSystolicMmhg
    self.bpDiastolicMmhg = bpDiastolicMmhg
    self.tempMillideg = tempMillideg
    self.dangerSigns = dangerSigns
    self.advice = advice
    self.nextContactOn = nextContactOn
    self.authorName = authorName
    self.receivedAtUnixMs = receivedAtUnixMs
  }
}

extension AntenatalAdvice: ContractMessage {
  package static var typeName: String { "hamlet.v1.AntenatalAdvice" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__antenatal_advice__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AntenatalAdvice.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    consultationId = CRead.id(c.pointee.consultation_id)
    advisedOn = CRead.string(c.pointee.advised_on)
    lmp = CRead.string(c.pointee.lmp)
    edd = CRead.string(c.pointee.edd)
    gestationalAgeDays = c.pointee.gestational_age_days
    weightG = c.pointee.weight_g
    hbGL = c.pointee.hb_g_l
    bpSystolicMmhg = c.pointee.bp_systolic_mmhg
    bpDiastolicMmhg = c.pointee.bp_diastolic_mmhg
    tempMillideg = c.pointee.temp_millideg
    dangerSigns = CRead.enums(c.pointee.n_danger_signs, c.pointee.danger_signs)
    advice = CRead.string(c.pointee.advice)
    nextContactOn = CRead.string(c.pointee.next_contact_on)
    authorName = CRead.string(c.pointee.author_name)
    receivedAtUnixMs = c.pointee.received_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AntenatalAdvice.self, capacity: 1)
    hamlet__v1__antenatal_advice__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.advised_on = arena.string(advisedOn)
    c.pointee.lmp = arena.string(lmp)
    c.pointee.edd = arena.string(edd)
    c.pointee.gestational_age_days = gestationalAgeDays
    c.pointee.weight_g = weightG
    c.pointee.hb_g_l = hbGL
    c.pointee.bp_systolic_mmhg = bpSystolicMmhg
    c.pointee.bp_diastolic_mmhg = bpDiastolicMmhg
    c.pointee.temp_millideg = tempMillideg
    c.pointee.n_danger_signs = dangerSigns.count
    c.pointee.danger_signs = arena.enums(dangerSigns, Hamlet__V1__AntenatalDangerSign.self)
    c.pointee.advice = arena.string(advice)
    c.pointee.next_contact_on = arena.string(nextContactOn)
    c.pointee.author_name = arena.string(authorName)
    c.pointee.received_at_unix_ms = receivedAtUnixMs
  }
}

/// Antenatal advice to be written down.
package struct RecordAntenatalAdviceRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var consultationId: RecordID = .none
  package var lmp: String = ""
  /// Derived where it is left out; another day than 280 after the last period is refused.
  package var edd: String = ""
  /// Derived where it is left out.
  package var gestationalAgeDays: UInt32 = 0
  package var weightG: UInt32 = 0
  package var hbGL: UInt32 = 0
  /// Both or neither.
  package var bpSystolicMmhg: UInt32 = 0
  package var bpDiastolicMmhg: UInt32 = 0
  package var tempMillideg: UInt32 = 0
  package var dangerSigns: [AntenatalDangerSign] = []
  package var advice: String = ""
  /// An offer that she takes up as she likes; nothing is planned, listed or counted by it.
  package var nextContactOn: String = ""
  /// She chose the day herself; needed with it.
  package var chosenByClient: Bool = false
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    consultationId: RecordID = .none,
    lmp: String = "",
    edd: String = "",
    gestationalAgeDays: UInt32 = 0,
    weightG: UInt32 = 0,
    hbGL: UInt32 = 0,
    bpSystolicMmhg: UInt32 = 0,
    bpDiastolicMmhg: UInt32 = 0,
    tempMillideg: UInt32 = 0,
    dangerSigns: [AntenatalDangerSign] = [],
    advice: String = "",
    nextContactOn: String = "",
    chosenByClient: Bool = false,
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.consultationId = consultationId
    self.lmp = lmp
    self.edd = edd
    self.gestationalAgeDays = gestationalAgeDays
    self.weightG = weightG
    self.hbGL = hbGL
    self.bpSystolicMmhg = bpSystolicMmhg
    self.bpDiastolicMmhg = bpDiastolicMmhg
    self.tempMillideg = tempMillideg
    self.dangerSigns = dangerSigns
    self.advice = advice
    self.nextContactOn = nextContactOn
    self.chosenByClient = chosenByClient
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension RecordAntenatalAdviceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordAntenatalAdviceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_antenatal_advice_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordAntenatalAdviceRequest.self)
    id = CRead.id(c.pointee.id)
    consultationId = CRead.id(c.pointee.consultation_id)
    lmp = CRead.string(c.pointee.lmp)
    edd = CRead.string(c.pointee.edd)
    gestationalAgeDays = c.pointee.gestational_age_days
    weightG = c.pointee.weight_g
    hbGL = c.pointee.hb_g_l
    bpSystolicMmhg = c.pointee.bp_systolic_mmhg
    bpDiastolicMmhg = c.pointee.bp_diastolic_mmhg
    tempMillideg = c.pointee.temp_millideg
    dangerSigns = CRead.enums(c.pointee.n_danger_signs, c.pointee.danger_signs)
    advice = CRead.string(c.pointee.advice)
    nextContactOn = CRead.string(c.pointee.next_contact_on)
    chosenByClient = c.pointee.chosen_by_client != 0
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordAntenatalAdviceRequest.self, capacity: 1)
    hamlet__v1__record_antenatal_advice_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.lmp = arena.string(lmp)
    c.pointee.edd = arena.string(edd)
    c.pointee.gestational_age_days = gestationalAgeDays
    c.pointee.weight_g = weightG
    c.pointee.hb_g_l = hbGL
    c.pointee.bp_systolic_mmhg = bpSystolicMmhg
    c.pointee.bp_diastolic_mmhg = bpDiastolicMmhg
    c.pointee.temp_millideg = tempMillideg
    c.pointee.n_danger_signs = dangerSigns.count
    c.pointee.danger_signs = arena.enums(dangerSigns, Hamlet__V1__AntenatalDangerSign.self)
    c.pointee.advice = arena.string(advice)
    c.pointee.next_contact_on = arena.string(nextContactOn)
    c.pointee.chosen_by_client = chosenByClient ? 1 : 0
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// Which advice.
package struct GetAntenatalAdviceRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// What it is needed for; required for a named client.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    purpose: Purpose = .unspecified
  ) {
    self.id = id
    self.purpose = purpose
  }
}

extension GetAntenatalAdviceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetAntenatalAdviceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_antenatal_advice_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetAntenatalAdviceRequest.self)
    id = CRead.id(c.pointee.id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetAntenatalAdviceRequest.self, capacity: 1)
    hamlet__v1__get_antenatal_advice_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// Whose advice.
package struct ListAntenatalAdviceRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""
  /// What they are needed for.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    pageSize: UInt32 = 0,
    pageToken: String = "",
    purpose: Purpose = .unspecified
  ) {
    self.personId = personId
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.purpose = purpose
  }
}

extension ListAntenatalAdviceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListAntenatalAdviceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_antenatal_advice_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListAntenatalAdviceRequest.self)
    personId = CRead.id(c.pointee.person_id)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListAntenatalAdviceRequest.self, capacity: 1)
    hamlet__v1__list_antenatal_advice_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// What the caller may read of one person, newest first.
package struct ListAntenatalAdviceResponse: Sendable, Equatable {
  package var advice: [AntenatalAdvice] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    advice: [AntenatalAdvice] = [],
    nextPageToken: String = ""
  ) {
    self.advice = advice
    self.nextPageToken = nextPageToken
  }
}

extension ListAntenatalAdviceResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListAntenatalAdviceResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_antenatal_advice_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListAntenatalAdviceResponse.self)
    advice = CRead.messages(c.pointee.n_advice, c.pointee.advice)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListAntenatalAdviceResponse.self, capacity: 1)
    hamlet__v1__list_antenatal_advice_response__init(c)
    c.pointee.n_advice = advice.count
    c.pointee.advice = arena.messages(advice, Hamlet__V1__AntenatalAdvice.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Advice on a child; 0 stands for what was not measured.
package struct ChildAdvice: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var consultationId: RecordID = .none
  package var advisedOn: String = ""
  package var ageDays: UInt32 = 0
  package var weightG: UInt32 = 0
  package var lengthMm: UInt32 = 0
  package var headMm: UInt32 = 0
  package var tempMillideg: UInt32 = 0
  package var feeding: ChildFeeding = .unspecified
  package var development: [DevelopmentArea] = []
  package var dangerSigns: [ChildDangerSign] = []
  package var advice: String = ""
  /// The day that the family chose, if it wanted one.
  package var nextContactOn: String = ""
  package var authorName: String = ""
  package var receivedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    consultationId: RecordID = .none,
    advisedOn: String = "",
    ageDays: UInt32 = 0,
    weightG: UInt32 = 0,
    lengthMm: UInt32 = 0,
    headMm: UInt32 = 0,
    tempMillideg: UInt32 = 0,
    feeding: ChildFeeding = .unspecified,
    development: [DevelopmentArea] = [],
    dangerSigns: [ChildDangerSign] = [],
    advice: String = "",
    nextContactOn: String = "",
    authorName: String = "",
    receivedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.version = version
    self.consultationId = consultationId
    self.advisedOn = advisedOn
    self.ageDays = ageDays
    self.weightG = weightG
    self.lengthMm = lengthMm
    self.headMm = headMm
    self.tempMillideg = tempMillideg
    self.feeding = feeding
    self.development = development
    self.dangerSigns = dangerSigns
    self.advice = advice
    self.nextContactOn = nextContactOn
    self.authorName = authorName
    self.receivedAtUnixMs = receivedAtUnixMs
  }
}

extension ChildAdvice: ContractMessage {
  package static var typeName: String { "hamlet.v1.ChildAdvice" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__child_advice__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ChildAdvice.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    consultationId = CRead.id(c.pointee.consultation_id)
    advisedOn = CRead.string(c.pointee.advised_on)
    ageDays = c.pointee.age_days
    weightG = c.pointee.weight_g
    lengthMm = c.pointee.length_mm
    headMm = c.pointee.head_mm
    tempMillideg = c.pointee.temp_millideg
    feeding = ChildFeeding(rawValue: c.pointee.feeding.rawValue) ?? .unspecified
    development = CRead.enums(c.pointee.n_development, c.pointee.development)
    dangerSigns = CRead.enums(c.pointee.n_danger_signs, c.pointee.danger_signs)
    advice = CRead.string(c.pointee.advice)
    nextContactOn = CRead.string(c.pointee.next_contact_on)
    authorName = CRead.string(c.pointee.author_name)
    receivedAtUnixMs = c.pointee.received_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ChildAdvice.self, capacity: 1)
    hamlet__v1__child_advice__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.advised_on = arena.string(advisedOn)
    c.pointee.age_days = ageDays
    c.pointee.weight_g = weightG
    c.pointee.length_mm = lengthMm
    c.pointee.head_mm = headMm
    c.pointee.temp_millideg = tempMillideg
    c.pointee.feeding = Hamlet__V1__ChildFeeding(rawValue: feeding.rawValue)
    c.pointee.n_development = development.count
    c.pointee.development = arena.enums(development, Hamlet__V1__DevelopmentArea.self)
    c.pointee.n_danger_signs = dangerSigns.count
    c.pointee.danger_signs = arena.enums(dangerSigns, Hamlet__V1__ChildDangerSign.self)
    c.pointee.advice = arena.string(advice)
    c.pointee.next_contact_on = arena.string(nextContactOn)
    c.pointee.author_name = arena.string(authorName)
    c.pointee.received_at_unix_ms = receivedAtUnixMs
  }
}

/// Advice on a child to be written down.
package struct RecordChildAdviceRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  /// A consultation of the child herself, or without a name.
  package var consultationId: RecordID = .none
  /// Derived of a named child whose birthday is known; another age is refused.
  package var ageDays: UInt32 = 0
  package var weightG: UInt32 = 0
  package var lengthMm: UInt32 = 0
  package var headMm: UInt32 = 0
  package var tempMillideg: UInt32 = 0
  package var feeding: ChildFeeding = .unspecified
  package var development: [DevelopmentArea] = []
  package var dangerSigns: [ChildDangerSign] = []
  package var advice: String = ""
  /// An offer that the family takes up as it likes; nothing is planned, listed or counted by it.
  package var nextContactOn: String = ""
  /// The family chose the day; needed with it.
  package var chosenByFamily: Bool = false
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    consultationId: RecordID = .none,
    ageDays: UInt32 = 0,
    weightG: UInt32 = 0,
    lengthMm: UInt32 = 0,
    headMm: UInt32 = 0,
    tempMillideg: UInt32 = 0,
    feeding: ChildFeeding = .unspecified,
    development: [DevelopmentArea] = [],
    dangerSigns: [ChildDangerSign] = [],
    advice: String = "",
    nextContactOn: String = "",
    chosenByFamily: Bool = false,
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.consultationId = consultationId
    self.ageDays = ageDays
    self.weightG = weightG
    self.lengthMm = lengthMm
    self.headMm = headMm
    self.tempMillideg = tempMillideg
    self.feeding = feeding
    self.development = development
    self.dangerSigns = dangerSigns
    self.advice = advice
    self.nextContactOn = nextContactOn
    self.chosenByFamily = chosenByFamily
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension RecordChildAdviceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordChildAdviceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_child_advice_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordChildAdviceRequest.self)
    id = CRead.id(c.pointee.id)
    consultationId = CRead.id(c.pointee.consultation_id)
    ageDays = c.pointee.age_days
    weightG = c.pointee.weight_g
    lengthMm = c.pointee.length_mm
    headMm = c.pointee.head_mm
    tempMillideg = c.pointee.temp_millideg
    feeding = ChildFeeding(rawValue: c.pointee.feeding.rawValue) ?? .unspecified
    development = CRead.enums(c.pointee.n_development, c.pointee.development)
    dangerSigns = CRead.enums(c.pointee.n_danger_signs, c.pointee.danger_signs)
    advice = CRead.string(c.pointee.advice)
    nextContactOn = CRead.string(c.pointee.next_contact_on)
    chosenByFamily = c.pointee.chosen_by_family != 0
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordChildAdviceRequest.self, capacity: 1)
    hamlet__v1__record_child_advice_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.consultation_id = arena.id(consultationId)
    c.pointee.age_days = ageDays
    c.pointee.weight_g = weightG
    c.pointee.length_mm = lengthMm
    c.pointee.head_mm = headMm
    c.pointee.temp_millideg = tempMillideg
    c.pointee.feeding = Hamlet__V1__ChildFeeding(rawValue: feeding.rawValue)
    c.pointee.n_development = development.count
    c.pointee.development = arena.enums(development, Hamlet__V1__DevelopmentArea.self)
    c.pointee.n_danger_signs = dangerSigns.count
    c.pointee.danger_signs = arena.enums(dangerSigns, Hamlet__V1__ChildDangerSign.self)
    c.pointee.advice = arena.string(advice)
    c.pointee.next_contact_on = arena.string(nextContactOn)
    c.pointee.chosen_by_family = chosenByFamily ? 1 : 0
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// Which advice.
package struct GetChildAdviceRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// What it is needed for; required for a named client.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    purpose: Purpose = .unspecified
  ) {
    self.id = id
    self.purpose = purpose
  }
}

extension GetChildAdviceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetChildAdviceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_child_advice_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetChildAdviceRequest.self)
    id = CRead.id(c.pointee.id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetChildAdviceRequest.self, capacity: 1)
    hamlet__v1__get_child_advice_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}
