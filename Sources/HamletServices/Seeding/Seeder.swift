internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import NIOCore

/// Loads a folder of seeds through the services themselves, so that every rule and the audit hold
/// for them too.
package struct Seeder: Sendable {
  /// Calls of one method that are under way at once; they share commits.
  private static let window = 64
  private let services: TownServices

  package init(_ services: TownServices) {
    self.services = services
  }

  /// Runs every call; calls of one method that follow each other run side by side.
  ///
  /// - Returns: how many calls were made, and codes put into lists.
  package func load(_ folder: SeedFolder) async throws -> Int {
    let calls = try folder.calls()
    var tokens: [String: String] = [:]
    for user in Set(calls.map(\.user)) {
      tokens[user] = try await services.token(forUserNamed: user)
    }
    let caller = services.inProcessCaller()
    var start = calls.startIndex
    while start < calls.endIndex {
      let first = calls[start]
      let end =
        calls[start...].firstIndex { $0.method != first.method || $0.file != first.file }
        ?? calls.endIndex
      // The first goes alone: what follows may stand on it, as villages on their township.
      try await one(calls[start], token: tokens[calls[start].user] ?? "", caller)
      for part in stride(from: start + 1, to: end, by: Self.window) {
        try await run(calls[part..<min(part + Self.window, end)], tokens, caller)
      }
      start = end
    }
    var codes = 0
    for list in try folder.codeLists() {
      // Holidays are days of the working calendar; every other list holds codes.
      codes +=
        list.name == "holidays"
        ? try await services.loadCalendar(list.lines)
        : try await services.loadCodes(list.lines, into: list.name)
    }
    return calls.count + codes
  }

  private func run(
    _ calls: ArraySlice<SeedCall>,
    _ tokens: [String: String],
    _ caller: InProcessCaller
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for call in calls {
        group.addTask { try await one(call, token: tokens[call.user] ?? "", caller) }
      }
      try await group.waitForAll()
    }
  }

  private func one(_ call: SeedCall, token: String, _ caller: InProcessCaller) async throws {
    guard let method = Contract.schema.method(call.method) else {
      throw SeedError(call.file, call.line, "no method \(call.method)")
    }
    let payload: ByteBuffer
    do throws(MessageError) {
      payload = try JSONMapping.payload(from: call.request, type: method.info.input)
    } catch {
      throw SeedError(call.file, call.line, "\(error)")
    }
    let options = CallOptions(timeoutMilliseconds: 300_000, idempotencyKey: call.key, token: token)
    do throws(CallError) {
      _ = try await caller.unary(call.method, payload: payload, options)
    } catch {
      throw SeedError(call.file, call.line, error.description + details(error))
    }
  }

  private func details(_ error: CallError) -> String {
    let violations = error.details?.violations ?? []
    return violations.isEmpty
      ? "" : " (" + violations.map { "\($0.path): \($0.rule)" }.joined(separator: ", ") + ")"
  }
}
