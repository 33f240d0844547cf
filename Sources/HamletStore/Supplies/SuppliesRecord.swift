package import HamletDomain

/// What was handed out at once to somebody who stays unnamed.
package struct SuppliesRecord: Sendable, Hashable {
  package var id: RecordID
  package var division: DivisionCode
  package var items: [ItemRecord]
  /// None where it was at no service point.
  package var pointID = RecordID.none
  package var staff: StaffName
  package var givenAt: Int64
  package var recordedAt: Int64
  package var version: UInt64 = 1

  /// Describes a handing out.
  package init(
    id: RecordID,
    division: DivisionCode,
    items: [ItemRecord],
    staff: StaffName,
    givenAt: Int64,
    recordedAt: Int64
  ) {
    self.id = id
    self.division = division
    self.items = items
    self.staff = staff
    self.givenAt = givenAt
    self.recordedAt = recordedAt
  }
}
