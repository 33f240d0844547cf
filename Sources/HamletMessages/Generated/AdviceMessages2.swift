// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Whose advice.
package struct ListChildAdviceRequest: Sendable, Equatable {
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

extension ListChildAdviceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListChildAdviceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_child_advice_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListChildAdviceRequest.self)
    personId = CRead.id(c.pointee.person_id)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListChildAdviceRequest.self, capacity: 1)
    hamlet__v1__list_child_advice_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// What the caller may read of one child, newest first.
package struct ListChildAdviceResponse: Sendable, Equatable {
  package var advice: [ChildAdvice] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    advice: [ChildAdvice] = [],
    nextPageToken: String = ""
  ) {
    self.advice = advice
    self.nextPageToken = nextPageToken
  }
}

extension ListChildAdviceResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListChildAdviceResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_child_advice_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListChildAdviceResponse.self)
    advice = CRead.messages(c.pointee.n_advice, c.pointee.advice)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListChildAdviceResponse.self, capacity: 1)
    hamlet__v1__list_child_advice_response__init(c)
    c.pointee.n_advice = advice.count
    c.pointee.advice = arena.messages(advice, Hamlet__V1__ChildAdvice.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
