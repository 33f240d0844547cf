// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Ethnicity, or why it is not known.
package struct EthnicityFact: Sendable, Equatable {
  /// Read as VALUE where a value is given.
  package var state: FieldState = .unspecified
  package var value: Ethnicity = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    state: FieldState = .unspecified,
    value: Ethnicity = .unspecified
  ) {
    self.state = state
    self.value = value
  }
}

extension EthnicityFact: ContractMessage {
  package static var typeName: String { "hamlet.v1.EthnicityFact" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__ethnicity_fact__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__EthnicityFact.self)
    state = FieldState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    value = Ethnicity(rawValue: c.pointee.value.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__EthnicityFact.self, capacity: 1)
    hamlet__v1__ethnicity_fact__init(c)
    c.pointee.state = Hamlet__V1__FieldState(rawValue: state.rawValue)
    c.pointee.value = Hamlet__V1__Ethnicity(rawValue: value.rawValue)
  }
}

/// Education, or why it is not known.
package struct EducationFact: Sendable, Equatable {
  /// Read as VALUE where a value is given.
  package var state: FieldState = .unspecified
  package var value: Education = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    state: FieldState = .unspecified,
    value: Education = .unspecified
  ) {
    self.state = state
    self.value = value
  }
}

extension EducationFact: ContractMessage {
  package static var typeName: String { "hamlet.v1.EducationFact" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__education_fact__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__EducationFact.self)
    state = FieldState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    value = Education(rawValue: c.pointee.value.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__EducationFact.self, capacity: 1)
    hamlet__v1__education_fact__init(c)
    c.pointee.state = Hamlet__V1__FieldState(rawValue: state.rawValue)
    c.pointee.value = Hamlet__V1__Education(rawValue: value.rawValue)
  }
}

/// Occupation, or why it is not known.
package struct OccupationFact: Sendable, Equatable {
  /// Read as VALUE where a value is given.
  package var state: FieldState = .unspecified
  package var value: Occupation = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    state: FieldState = .unspecified,
    value: Occupation = .unspecified
  ) {
    self.state = state
    self.value = value
  }
}

extension OccupationFact: ContractMessage {
  package static var typeName: String { "hamlet.v1.OccupationFact" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__occupation_fact__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__OccupationFact.self)
    state = FieldState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    value = Occupation(rawValue: c.pointee.value.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__OccupationFact.self, capacity: 1)
    hamlet__v1__occupation_fact__init(c)
    c.pointee.state = Hamlet__V1__FieldState(rawValue: state.rawValue)
    c.pointee.value = Hamlet__V1__Occupation(rawValue: value.rawValue)
  }
}

/// Marital status, or why it is not known.
package struct MaritalStatusFact: Sendable, Equatable {
  /// Read as VALUE where a value is given.
  package var state: FieldState = .unspecified
  package var value: MaritalStatus = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    state: FieldState = .unspecified,
    value: MaritalStatus = .unspecified
  ) {
    self.state = state
    self.value = value
  }
}

extension MaritalStatusFact: ContractMessage {
  package static var typeName: String { "hamlet.v1.MaritalStatusFact" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__marital_status_fact__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MaritalStatusFact.self)
    state = FieldState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    value = MaritalStatus(rawValue: c.pointee.value.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MaritalStatusFact.self, capacity: 1)
    hamlet__v1__marital_status_fact__init(c)
    c.pointee.state = Hamlet__V1__FieldState(rawValue: state.rawValue)
    c.pointee.value = Hamlet__V1__MaritalStatus(rawValue: value.rawValue)
  }
}
