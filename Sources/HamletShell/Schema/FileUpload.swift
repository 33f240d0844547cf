package import HamletMessages

/// A method that takes a file: a stream of one header and then chunks of `index` and `data`.
///
/// A person names the file; what the header says of its bytes is found out from it.
package struct FileUpload: Sendable {
  /// The request's name for the file.
  package static let fileField = "file"
  /// Fields of the header that the file itself answers.
  private static let measured: Set<String> = ["size_bytes", "sha256"]

  /// The message field that carries the header.
  package let header: FieldInfo
  /// The message field that carries a chunk.
  package let chunk: FieldInfo
  /// What a person gives: the header's own fields and the file.
  package let request: MessageInfo

  /// Recognises such a method by its messages; nil for any other.
  package init?(_ method: MethodInfo, message: (String) -> MessageInfo?) {
    guard method.clientStreams, !method.serverStreams, let input = message(method.input),
      input.fields.count == 2,
      let chunk = input.fields.first(where: { Self.isChunk(message($0.typeName)) }),
      let header = input.fields.first(where: { $0.name != chunk.name }),
      var request = message(header.typeName),
      Self.measured.isSubset(of: request.fields.map(\.name))
    else { return nil }
    self.header = header
    self.chunk = chunk
    request.name = method.input
    request.fields.removeAll { Self.measured.contains($0.name) }
    for index in request.fields.indices where request.fields[index].name == "file_name" {
      request.fields[index].rule?.required = false
    }
    request.fields.append(Self.file)
    self.request = request
  }

  /// The method of the same service that tells which pieces of a file have not arrived, asked by the
  /// header's own fields; nil where there is none.
  package func missingQuery(of method: MethodInfo, in schema: SchemaIndex) -> ContractMethod? {
    let known = Set(schema.message(header.typeName)?.fields.map(\.name) ?? [])
    let upload = schema.allMethods.first { $0.info.input == method.input }
    return schema.allMethods.first { other in
      guard other.service == upload?.service, other.info.idempotency == .read,
        !other.info.clientStreams, !other.info.serverStreams,
        let input = schema.message(other.info.input),
        known.isSuperset(of: input.fields.map(\.name)),
        let output = schema.message(other.info.output)
      else { return false }
      return output.fields.contains { $0.name == "missing" && $0.repeated && $0.kind == .uint32 }
    }
  }

  /// Whether a message is a piece of a file: its place and its bytes.
  package static func isChunk(_ message: MessageInfo?) -> Bool {
    guard let fields = message?.fields, fields.map(\.name) == ["index", "data"] else {
      return false
    }
    return fields[1].kind == .bytes
  }

  /// Whether a field is the name of a file that is sent.
  static func isFile(_ field: FieldInfo, of command: Command) -> Bool {
    field.name == fileField && command.method.clientStreams
  }

  private static var file: FieldInfo {
    var text = Text()
    text.en = "file"
    text.zh = "文件"
    return FieldInfo(
      name: fileField,
      text: text,
      kind: .string,
      // A file's name may name a person, so history does not keep it.
      rule: RuleInfo(required: true, maxLength: 4_096, sensitive: true, example: "scan.jpg")
    )
  }
}
