internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// What a read says it is for, and whether that opens what is read.
///
/// Which purposes a method may name stands in the contract; which of them fits the thing itself in
/// `ReadKind`; whether she agreed is asked of the snapshot that is read, so that a withdrawal counts
/// from the next read on.
struct PurposeGate: Sendable {
  /// Unspecified where none was named.
  let purpose: Purpose

  /// Takes the purpose of a request; refuses one that the method does not know.
  init(_ purpose: Purpose, _ call: CallContext) throws(CallError) {
    self.purpose = purpose
    guard isNamed else { return }
    let known = call.method.purposes
    guard known.contains(purpose.contractName) else {
      let labels = known.map { Contract.schema.purpose($0) }
      throw .invalid(
        "purpose",
        rule: "purpose.method",
        "This read may be for: \(labels.map(\.english).joined(separator: ", ")).",
        "此处可用的用途：\(labels.map(\.chinese).joined(separator: "、"))。"
      )
    }
  }

  /// Whether a purpose was named at all.
  var isNamed: Bool { purpose != .unspecified }

  /// Whether it opens a thing: not where no purpose was named.
  ///
  /// Refuses a purpose that does not fit, and one to which the person, where there is one, did not
  /// agree.
  func opens(
    _ kind: ReadKind,
    of person: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    guard isNamed else { return false }
    do throws(RuleViolation) {
      try kind.check(purpose)
    } catch {
      throw CallError.invalid("purpose", error)
    }
    guard try covers(person, snapshot, grant) else {
      throw CallError.missingPurpose(purpose.contractName)
    }
    return true
  }

  /// Whether the person agreed to the purpose, for a recipient where it has one; true where there is
  /// nobody on the register to ask.
  func covers(
    _ person: RecordID,
    recipient: String = "",
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    guard !person.isNone else { return true }
    // To show her phones or documents for a referral, any of her consents to referral will do.
    if purpose == .referral, recipient.isEmpty {
      return try snapshot.consents(of: person, to: .referral).contains { consent in
        try snapshot.isCovered(
          person,
          by: .referral,
          recipient: consent.recipient,
          on: grant.today
        )
      }
    }
    return try snapshot.isCovered(person, by: purpose, recipient: recipient, on: grant.today)
  }
}
