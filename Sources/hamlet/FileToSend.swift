import Crypto
import Foundation
import HamletClient
import HamletMessages
import HamletRPC
import HamletShell
import HamletWire
import NIOCore

/// A file that a call sends: its header with what was found out of its bytes, then its chunks.
struct FileToSend {
  private static let chunkBytes = 32 << 10

  /// The stream's first message.
  let request: JSONValue
  private let upload: FileUpload
  private let type: String
  private let data: Data
  private let header: JSONValue
  /// The method that tells which pieces have not arrived; nil where the service has none.
  private let missing: ContractMethod?
  private let language: ShellLanguage

  /// Reads the file that a call names; nil where the call sends none.
  init?(_ call: OutgoingCall) throws(CallFailure) {
    let method = call.command.method
    guard let upload = FileUpload(method, message: { Contract.schema.message($0) }),
      case .object(let given) = call.request,
      case .string(let path)? = call.request[FileUpload.fileField]
    else { return nil }
    data = try Self.read(path, in: call.language)
    self.upload = upload
    type = method.input
    var header = given.filter { $0.name != FileUpload.fileField }
    if call.request["file_name"] == nil {
      let name = URL(fileURLWithPath: path).lastPathComponent
      header.append(JSONMember("file_name", .string(name)))
    }
    let digest = SHA256.hash(data: data).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    header.append(JSONMember("size_bytes", .string(String(data.count))))
    header.append(JSONMember("sha256", .string(digest.joined())))
    self.header = .object(header)
    request = .object([JSONMember(upload.header.name, .object(header))])
    missing = upload.missingQuery(of: call.command.method, in: Contract.schema)
    language = call.language
  }

  /// The pieces of the file.
  private var pieces: Int { (data.count + Self.chunkBytes - 1) / Self.chunkBytes }

  /// Sends what the server does not have yet: after a cut only the rest, and nothing of a file that
  /// it knows.
  func send(
    _ opening: ByteBuffer,
    to method: String,
    _ options: CallOptions,
    _ caller: any Caller,
    _ take: (ByteBuffer) -> Void
  ) async throws(CallError) -> Bool {
    var wanted = missing == nil ? Array(0..<pieces) : []
    var answer: ByteBuffer?
    // Once to announce the file, then once and, should another upload have come between, again.
    for _ in 0..<(missing == nil ? 1 : 3) {
      let call = try await caller.start(method, options)
      try await call.send(opening)
      try await sendChunks(wanted, to: call)
      await call.finish()
      while let more = try await call.next() { answer = more }
      _ = await call.end()
      guard let missing else { break }
      wanted = try await ask(missing, options, caller)
      if wanted.isEmpty { break }
      tellRest(wanted.count)
    }
    if let answer { take(answer) }
    return false
  }

  private func ask(
    _ query: ContractMethod,
    _ options: CallOptions,
    _ caller: any Caller
  ) async throws(CallError) -> [Int] {
    let names = Set(Contract.schema.message(query.info.input)?.fields.map(\.name) ?? [])
    guard case .object(let members) = header else { return [] }
    let request = JSONValue.object(members.filter { names.contains($0.name) })
    guard let payload = try? JSONMapping.payload(from: request, type: query.info.input) else {
      throw Self.unwritten
    }
    let reply = try await caller.unary(query.fullName, payload: payload, options)
    guard let json = try? JSONMapping.json(from: reply.payload, type: query.info.output),
      case .array(let indexes)? = json["missing"]
    else { return [] }
    return indexes.compactMap { index in
      guard case .number(let digits) = index else { return nil }
      return Int(digits).flatMap { (0..<pieces).contains($0) ? $0 : nil }
    }
  }

  private func tellRest(_ count: Int) {
    guard count < pieces else { return }
    let zh = "已有 \(pieces - count)/\(pieces) 个片段，只发送其余 \(count) 个。"
    let en = "\(pieces - count) of \(pieces) pieces are there; sending the other \(count)."
    StandardStreams.complain((language == .chinese ? zh : en) + "\n")
  }

  private static let unwritten = CallError(
    .internal,
    "A piece of the file could not be written.",
    "无法写出文件片段。"
  )

  /// Sends pieces, as fast as the server takes them.
  private func sendChunks(
    _ indexes: [Int],
    to call: any ClientCall
  ) async throws(CallError) {
    let progress = ProgressLine(.bytes)
    defer { progress.end() }
    for index in indexes {
      let start = index * Self.chunkBytes
      let piece = data[start..<min(start + Self.chunkBytes, data.count)]
      let chunk = JSONValue.object([
        JSONMember("index", .number(String(index))),
        JSONMember("data", .string(piece.base64EncodedString())),
      ])
      do {
        let message = JSONValue.object([JSONMember(upload.chunk.name, chunk)])
        try await call.send(try JSONMapping.payload(from: message, type: type))
      } catch let error as CallError {
        throw error
      } catch {
        throw Self.unwritten
      }
      progress.show(piece.endIndex, of: data.count, language)
    }
  }

  private static func read(_ path: String, in language: ShellLanguage) throws(CallFailure) -> Data {
    let limit = 64 << 20
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      let data = try handle.read(upToCount: limit + 1) ?? Data()
      if data.count <= limit { return data }
    } catch {
      // Missing, a folder or forbidden: the answer below names the field.
    }
    throw CallFailure(
      .invalid,
      code: ExitCode.invalid.errorName,
      message: language == .chinese ? "请求有误，未发送。" : "The request is not valid; nothing was sent.",
      violations: [
        FieldProblem(
          path: FileUpload.fileField,
          rule: "file.readable",
          english: "the file cannot be read, or is larger than 64 MiB",
          chinese: "无法读取文件，或文件超过 64 MiB"
        )
      ]
    )
  }
}
