// Made by Protos/generate from the contract; not edited by hand.

package import HamletMessages
package import HamletRPC

/// Brings persons, staff and attendance in from files, and tells what became of every row.
///
/// The file's bytes are sent, not its rows: so one reader knows encodings, quotes and columns for
/// every client, a bad byte can be named by its line, and the file's SHA-256 names the import.
package struct ImportServiceClient: Sendable {
  /// What carries the calls.
  package let caller: any Caller

  package init(_ caller: any Caller) {
    self.caller = caller
  }

  /// Registers the persons of a file.
  ///
  /// Every row is checked as a registration is; a dry run only tells.
  package func importPersons(
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ClientStreamCall<ImportPersonsRequest, ImportResponse> {
    try await caller.clientStream("hamlet.v1.ImportService/ImportPersons", options)
  }

  /// Puts the people of a file on the staff list.
  package func importStaff(
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ClientStreamCall<ImportStaffRequest, ImportResponse> {
    try await caller.clientStream("hamlet.v1.ImportService/ImportStaff", options)
  }

  /// Takes the attendance sheet of a session; who passes with it gets her certificate.
  package func importAttendance(
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ClientStreamCall<ImportAttendanceRequest, ImportResponse> {
    try await caller.clientStream("hamlet.v1.ImportService/ImportAttendance", options)
  }

  /// Reads how far an import is, or what came of it.
  package func getImport(
    _ request: GetImportRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> Import {
    try await caller.unary("hamlet.v1.ImportService/GetImport", request, options)
  }

  /// Lists imports, the newest first: one's own; a clerk sees those of persons and staff, a trainer
  /// those of attendance.
  package func listImports(
    _ request: ListImportsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListImportsResponse {
    try await caller.unary("hamlet.v1.ImportService/ListImports", request, options)
  }

  /// Lists the rows of an import and what is to say of each, by row; of a dry run those that would
  /// not come in.
  package func listImportRows(
    _ request: ListImportRowsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListImportRowsResponse {
    try await caller.unary("hamlet.v1.ImportService/ListImportRows", request, options)
  }

  /// Lists the columns that a file may have, with the names by which they are found.
  package func listImportColumns(
    _ request: ListImportColumnsRequest,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ListImportColumnsResponse {
    try await caller.unary("hamlet.v1.ImportService/ListImportColumns", request, options)
  }
}
