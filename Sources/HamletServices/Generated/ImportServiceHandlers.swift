// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Brings persons, staff and attendance in from files, and tells what became of every row.
///
/// The file's bytes are sent, not its rows: so one reader knows encodings, quotes and columns for
/// every client, a bad byte can be named by its line, and the file's SHA-256 names the import.
package protocol ImportServiceHandlers: Sendable {
  /// Registers the persons of a file.
  ///
  /// Every row is checked as a registration is; a dry run only tells.
  func importPersons(
    _ requests: RequestStream<ImportPersonsRequest>,
    _ call: CallContext
  ) async throws(CallError) -> ImportResponse
  /// Puts the people of a file on the staff list.
  func importStaff(
    _ requests: RequestStream<ImportStaffRequest>,
    _ call: CallContext
  ) async throws(CallError) -> ImportResponse
  /// Takes the attendance sheet of a session; who passes with it gets her certificate.
  func importAttendance(
    _ requests: RequestStream<ImportAttendanceRequest>,
    _ call: CallContext
  ) async throws(CallError) -> ImportResponse
  /// Reads how far an import is, or what came of it.
  func getImport(
    _ request: GetImportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Import
  /// Lists imports, the newest first: one's own; a clerk sees those of persons and staff, a trainer
  /// those of attendance.
  func listImports(
    _ request: ListImportsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListImportsResponse
  /// Lists the rows of an import and what is to say of each, by row; of a dry run those that would
  /// not come in.
  func listImportRows(
    _ request: ListImportRowsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListImportRowsResponse
  /// Lists the columns that a file may have, with the names by which they are found.
  func listImportColumns(
    _ request: ListImportColumnsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListImportColumnsResponse
}

extension MethodTable {
  /// Registers every method of hamlet.v1.ImportService.
  package mutating func register(_ handlers: some ImportServiceHandlers) {
    clientStream("hamlet.v1.ImportService/ImportPersons", handlers.importPersons)
    clientStream("hamlet.v1.ImportService/ImportStaff", handlers.importStaff)
    clientStream("hamlet.v1.ImportService/ImportAttendance", handlers.importAttendance)
    unary("hamlet.v1.ImportService/GetImport", handlers.getImport)
    unary("hamlet.v1.ImportService/ListImports", handlers.listImports)
    unary("hamlet.v1.ImportService/ListImportRows", handlers.listImportRows)
    unary("hamlet.v1.ImportService/ListImportColumns", handlers.listImportColumns)
  }
}
