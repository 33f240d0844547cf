// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos

/// The columns of a list.
package struct ListImportColumnsResponse: Sendable, Equatable {
  package var columns: [ImportColumn] = []

  /// With every field at its default.
  package init() {}

  package init(
    columns: [ImportColumn] = []
  ) {
    self.columns = columns
  }
}

extension ListImportColumnsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListImportColumnsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_import_columns_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListImportColumnsResponse.self)
    columns = CRead.messages(c.pointee.n_columns, c.pointee.columns)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListImportColumnsResponse.self, capacity: 1)
    hamlet__v1__list_import_columns_response__init(c)
    c.pointee.n_columns = columns.count
    c.pointee.columns = arena.messages(columns, Hamlet__V1__ImportColumn.self)
  }
}
