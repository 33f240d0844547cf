import Foundation
import Testing

@Suite("Nothing private leaves the records", .serialized)
struct CanaryTests {
  private static let readable = Programs.root
    .appendingPathComponent("Tests/EndToEndTests/Canary/readable.tsv")

  @Test(
    "Private values of every method stand in no log, file or process, over refusals, a backup and crashes."
  )
  func everyMethod() async throws {
    let seed = UInt64.random(in: 1...UInt64.max)
    print("canaries of seed \(seed)")
    let canaries = CanarySet(seed: seed)
    let folder = try TemporaryFolder()
    let data = try await ServerProcess.demoTown(in: folder)
    let server = try await WatchedServer(data: data, folder: folder.path)
    var calls = try await CanaryCalls(canaries, at: server.address)
    try await calls.callAll()
    try RawPeer.send(RawPeer.malformed(canaries), to: server.address)
    let commands = calls.accepted.count
    print("\(canaries.count) canaries, \(calls.answered) answers of \(commands) commands")
    #expect(calls.answered > 150, "most calls should have been answered")
    #expect(calls.refusals.count > 1_000)
    let scan = CanaryScan(canaries: canaries)
    #expect(try processSays(server.identifier, scan) == [])
    await calls.close()
    #expect(server.end(by: SIGABRT) == SIGABRT)
    let again = try await WatchedServer(data: data, folder: folder.path)
    _ = try await CanaryCalls(canaries, at: again.address)
    #expect(again.end(by: SIGSEGV) == SIGSEGV)

    // Everything that was written but the records themselves.
    let outside = scan.files(below: folder.path) { $0.hasPrefix("town/") }
    #expect(outside == [:], "\(outside)")
    let log = try String(contentsOfFile: folder.path + "/log", encoding: .utf8)
    #expect(log.contains("call ended"), "the log says what it can")
    #expect(coreFiles(below: folder.path) == [])
    try checkRecords(scan, data)
    for refusal in calls.refusals { InternalWords.check(refusal.text, refusal.method) }
  }

  /// Of the records' own files, the fields that may be read in them are listed, each with its reason.
  private func checkRecords(_ scan: CanaryScan, _ data: String) throws {
    let listed = Set(
      try String(contentsOf: Self.readable, encoding: .utf8).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.map { String($0.prefix { $0 != "\t" }) }
    )
    let inside = scan.files(below: data) { _ in false }
    let fields = inside.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    // The control: names are readable by design, so a scan that finds none sees nothing.
    #expect(fields.contains("RegisterPersonRequest.name"))
    let unlisted = fields.subtracting(listed).sorted()
    #expect(unlisted == [], "in \(inside.filter { !$0.value.isDisjoint(with: unlisted) }.keys)")
  }

  /// What others of the machine can read of a process.
  private func processSays(_ identifier: Int32, _ scan: CanaryScan) throws -> Set<String> {
    let folder = "/proc/\(identifier)"
    let limits = try String(contentsOfFile: folder + "/limits", encoding: .utf8)
    let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") } ?? ""
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"], "\(core)")
    return ["cmdline", "environ", "comm", "status"].reduce(into: []) {
      $0.formUnion(scan.fields(inFile: "\(folder)/\($1)"))
    }
  }

  private func coreFiles(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return names.filter { name in
      let last = name.split(separator: "/").last ?? ""
      return last == "core" || last.hasPrefix("core.") || last.hasSuffix(".core")
    }
  }

  @Test("What is typed at a terminal stands neither in its history nor in the profile.")
  func terminal() async throws {
    let canaries = CanarySet(seed: 7)
    let folder = try TemporaryFolder()
    let server = try await ServerProcess(data: ServerProcess.demoTown(in: folder))
    defer { _ = server.stop() }
    let terminal = try await TerminalSession(server: server.address, folder: folder, columns: 200)
    try await terminal.shows("worker@白石村>")
    let name = canaries.text(for: "name")
    try await terminal.enter(
      "person register \(name) sex=female birth=1961-01-02 division=990101001001 "
        + "kind=local_registered note=\(canaries.text(for: "note")) "
        + "address=\(canaries.text(for: "address")) "
        + "phones=[{number: \(canaries.phone(for: "phone"))}]"
    )
    try await terminal.enter("person search \(name)")
    try await terminal.shows(name)
    try await terminal.enter("person search nosuchfield=\(canaries.text(for: "mistake"))")
    try await terminal.enter("session login clerk")
    try await terminal.shows("password>")
    try await terminal.enter(canaries.text(for: "password"))
    try await terminal.shows("UNAUTHENTICATED")
    let found = CanaryScan(canaries: canaries).files(below: folder.path) { $0.hasPrefix("town/") }
    #expect(found == [:], "\(found)")
    let history = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    #expect(history.contains { $0.hasSuffix("hamlet/history") }, "\(history)")
  }

  @Test("A canary that was planted in a log is found, in each form it may take.")
  func control() throws {
    let folder = try TemporaryFolder()
    let canaries = CanarySet(seed: 3)
    let text = canaries.text(for: "text")
    let planted: [String: (String, Data)] = [
      "plain": ("text", Data("line \(text.uppercased())!".utf8)),
      "phone": ("phone", Data("to=\(canaries.phone(for: "phone"));".utf8)),
      "id": ("document", Data("9\(canaries.residentID(for: "document"))".utf8)),
      "base64": ("encoded as a2FuYXJp", Data(Base64Text.of(text).utf8)),
      "hex": (
        "encoded as 6b616e617269", Data(text.utf8.map { String($0, radix: 16) }.joined().utf8)
      ),
    ]
    for (name, (_, bytes)) in planted {
      try bytes.write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
    }
    try Data("kanarivogel 19912345678".utf8).write(to: URL(fileURLWithPath: folder.path + "/none"))
    let found = CanaryScan(canaries: canaries).files(below: folder.path) { _ in false }
    let expected: [String: Set<String>] = planted.mapValues { [$0.0] }
    #expect(found == expected)
  }
}
