import Foundation
import HamletMessages

/// Many messages for one run of protoc: fields of a message of our own, which imports the contract.
///
/// A run reads the whole contract; one for each message took minutes.
struct ProtocBatch {
  /// The type of each message.
  let types: [String]

  private static let name = "hamlet.tests.Batch"

  /// The bytes that protoc makes of each message's text format; nil where it refuses one.
  func encoded(_ texts: [String]) throws -> [[UInt8]]? {
    let fields = texts.enumerated().map { "m\($0.offset + 1) {\n\($0.element)}\n" }
    return try run("encode", Array(fields.joined().utf8)).map(parts)
  }

  /// The bytes that protoc makes of the text that it makes of each message's bytes; nil where it
  /// refuses one.
  func decodedAndEncoded(_ payloads: [[UInt8]]) throws -> [[UInt8]]? {
    guard let text = try run("decode", joined(payloads)) else { return nil }
    return try run("encode", text).map(parts)
  }

  /// Whether protoc accepts the bytes of all messages.
  func accepts(_ payloads: [[UInt8]]) throws -> Bool {
    try run("decode", joined(payloads)) != nil
  }

  private func run(_ mode: String, _ input: [UInt8]) throws -> [UInt8]? {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("batch.proto")
    try Data(proto().utf8).write(to: file)
    return try Protoc.run(mode, Self.name, input, ["-I", folder.path, "batch.proto"])
  }

  private func proto() throws -> String {
    let imports = try Protoc.files().map { "import \"\($0)\";" }
    let fields = types.enumerated().map { ".\($0.element) m\($0.offset + 1) = \($0.offset + 1);" }
    return """
      syntax = "proto3";
      package hamlet.tests;
      \(imports.joined(separator: "\n"))
      message Batch {
      \(fields.joined(separator: "\n"))
      }
      """
  }

  private func joined(_ payloads: [[UInt8]]) -> [UInt8] {
    payloads.enumerated().flatMap { index, payload in
      varint((index + 1) << 3 | 2) + varint(payload.count) + payload
    }
  }

  /// Cuts a batch's bytes into those of its messages.
  private func parts(_ bytes: [UInt8]) -> [[UInt8]] {
    var parts = Array(repeating: [UInt8](), count: types.count)
    var rest = bytes[...]
    while !rest.isEmpty {
      let index = number(&rest) >> 3 - 1
      let length = number(&rest)
      guard parts.indices.contains(index), length <= rest.count else { return [] }
      parts[index] = Array(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts
  }

  private func varint(_ number: Int) -> [UInt8] {
    number < 128 ? [UInt8(number)] : [UInt8(number & 127) | 128] + varint(number >> 7)
  }

  private func number(_ bytes: inout ArraySlice<UInt8>) -> Int {
    guard let byte = bytes.popFirst() else { return 0 }
    return byte < 128 ? Int(byte) : Int(byte & 127) | number(&bytes) << 7
  }
}
