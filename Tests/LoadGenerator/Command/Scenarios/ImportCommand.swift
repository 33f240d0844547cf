import ArgumentParser
import Crypto
import Foundation
import HamletClient
import HamletDomain
import HamletLoadKit
import HamletMessages
import HamletRPC

/// New people from NDJSON, through the client as 'import persons' sends a file.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "How many people a second a file of NDJSON brings in."
  )

  @OptionGroup var server: ServerOptions

  @Option(name: .long, help: "How many people.")
  var people = 10_000

  @Option(name: .long, help: "How many files, each of new people.")
  var runs = 3

  @Option(name: .long, help: "The village where they are put.")
  var division = "990101001001"

  func validate() throws {
    guard (1...400_000).contains(people), (1...100).contains(runs) else {
      throw ValidationError("a number is out of range")
    }
  }

  func run() async throws {
    let seed = server.seed()
    let town = try await Town.enter(server)
    var report = ScenarioReport("import", server, seed: seed)
    var rates: [Double] = []
    for run in 0..<runs {
      var random = SplitMix(seed: seed &+ UInt64(run))
      let file = file(&random)
      let began = LoadTime.now()
      let answer = try await send(file, town, &random)
      let seconds = Double(LoadTime.now() - began) / 1e9
      let created = Int(answer.summary?.createdCount ?? 0)
      guard created == people else {
        let first = answer.rows.first
        throw LineError("\(created) of \(people) were created: \(first?.messageEn ?? "")")
      }
      rates.append(Double(people) / seconds)
      report.figure("bytes a person", Double(file.count) / Double(people))
      report.figure("people/s", Double(people) / seconds, target: "at least 4,000")
    }
    report.figure("median of people/s", rates.sorted()[runs / 2], target: "at least 4,000")
    await town.leave()
    try JSONFile.write(report, to: server.json)
  }

  /// A line for each person: as the register's own export has it.
  private func file(_ random: inout SplitMix) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<people {
      let birth = PaddedPerson.birth(&random)
      let phone = Int.random(in: 10_000_000...99_999_999, using: &random)
      let line =
        #"{"name":"\#(PaddedPerson.name(&random))","sex":"\#(Bool.random(using: &random) ? "女" : "男")","#
        + #""birth":"\#(String(format: "%04d-%02d-%02d", birth.year, birth.month, birth.day))","#
        + #""division":"\#(division)","kind":"local_registered","phone":"138\#(phone)"}"#
      bytes += Array(line.utf8) + [10]
    }
    return bytes
  }

  private func send(
    _ file: [UInt8],
    _ town: Town,
    _ random: inout SplitMix
  ) async throws(CallError) -> ImportResponse {
    let call = try await ImportServiceClient(town.connection).importPersons()
    let header = ImportHeader(
      id: .timeOrdered(unixMilliseconds: LoadTime.unixMilliseconds(), random: &random),
      format: .ndjson,
      encoding: .utf8,
      mode: .create,
      sizeBytes: UInt64(file.count),
      sha256: Array(SHA256.hash(data: file)),
      fileName: "people.ndjson"
    )
    try await call.send(ImportPersonsRequest(part: .header(header)))
    for (index, start) in stride(from: 0, to: file.count, by: 32_768).enumerated() {
      let data = Array(file[start..<min(start + 32_768, file.count)])
      let chunk = ImportChunk(index: UInt32(index), data: data)
      try await call.send(ImportPersonsRequest(part: .chunk(chunk)))
    }
    return try await call.finish()
  }
}
