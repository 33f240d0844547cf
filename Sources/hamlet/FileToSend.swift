import Crypto
import Foundation
import HamletMessages
import HamletRPC
import HamletShell
import HamletWire

/// A file that a call sends: its header with what was found out of its bytes, then its chunks.
struct FileToSend {
  private static let chunkBytes = 32 << 10

  /// The stream's first message.
  let request: JSONValue
  private let upload: FileUpload
  private let type: String
  private let data: Data

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
    request = .object([JSONMember(upload.header.name, .object(header))])
  }

  /// Sends the bytes in pieces, as fast as the server takes them.
  func sendChunks(to call: any ClientCall) async throws(CallError) {
    let progress = Progress(total: data.count)
    defer { progress.end() }
    for (index, start) in stride(from: 0, to: data.count, by: Self.chunkBytes).enumerated() {
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
        throw CallError(.internal, "A piece of the file could not be written.", "无法写出文件片段。")
      }
      progress.show(piece.endIndex)
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
      code: "INVALID_ARGUMENT",
      number: 3,
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
