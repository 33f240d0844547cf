internal import CHamletProtos
internal import CProtobufC

/// Builds a C message in an arena from JSON, and collects everything that is wrong with the JSON.
struct JSONReader {
  let arena: Arena
  var problems: [FieldProblem] = []

  init(arena: Arena) {
    self.arena = arena
  }

  /// The C message of an object; what could not be read is left at its default.
  mutating func message(
    _ json: JSONValue,
    _ plan: MessagePlan,
    path: String
  )
    -> UnsafeMutableRawPointer
  {
    let raw = arena.allocate(plan.descriptor.structSize)
    plan.descriptor.raw.pointee.message_init(raw.assumingMemoryBound(to: ProtobufCMessage.self))
    guard case .object(let members) = json else {
      add(path, "type", "An object is expected.", "此处须为对象。")
      return raw
    }
    var seen: Set<UInt32> = []
    for member in members {
      guard
        let field = plan.fields.first(where: {
          $0.name == member.name || $0.lowerCamel == member.name
        })
      else {
        add(
          join(path, member.name),
          "unknown_field",
          "There is no field of this name.",
          "没有这个名称的字段。"
        )
        continue
      }
      let place = join(path, field.name)
      // Both spellings of a name are one field.
      guard seen.insert(field.number).inserted else {
        add(place, "duplicate", "The field is given twice.", "字段重复出现。")
        continue
      }
      set(field, to: member.value, in: raw, path: place)
    }
    return raw
  }

  private mutating func set(
    _ field: FieldPlan,
    to json: JSONValue,
    in raw: UnsafeMutableRawPointer,
    path: String
  ) {
    // ProtoJSON: null is the same as leaving the field out.
    if json == .null { return }
    if field.isRepeated {
      setList(field, to: json, in: raw, path: path)
      return
    }
    if field.isOneofMember {
      let other = raw.load(fromByteOffset: field.quantifierOffset, as: UInt32.self)
      guard other == 0 else {
        add(
          path,
          "duplicate",
          "Another field of the same choice is given already.",
          "同一选项中已给出另一字段。"
        )
        return
      }
      guard setValue(field, to: json, at: raw + field.offset, path: path) else { return }
      raw.storeBytes(of: field.number, toByteOffset: field.quantifierOffset, as: UInt32.self)
    } else {
      _ = setValue(field, to: json, at: raw + field.offset, path: path)
    }
  }

  private mutating func setList(
    _ field: FieldPlan,
    to json: JSONValue,
    in raw: UnsafeMutableRawPointer,
    path: String
  ) {
    guard case .array(let values) = json else {
      add(path, "type", "A list is expected.", "此处须为列表。")
      return
    }
    guard !values.isEmpty else { return }
    let list = arena.allocate(values.count * field.storage.stride)
    var isWhole = true
    for (index, value) in values.enumerated() {
      let slot = list + index * field.storage.stride
      let isSet = setValue(field, to: value, at: slot, path: "\(path)[\(index)]")
      isWhole = isWhole && isSet
    }
    // A list with a value that could not be read is not used: some of its slots are not written.
    guard isWhole else { return }
    raw.storeBytes(of: list, toByteOffset: field.offset, as: UnsafeMutableRawPointer.self)
    raw.storeBytes(of: values.count, toByteOffset: field.quantifierOffset, as: Int.self)
  }

  /// Notes a problem.
  mutating func add(_ path: String, _ rule: String, _ english: String, _ chinese: String) {
    problems.append(FieldProblem(path: path, rule: rule, english: english, chinese: chinese))
  }

  private func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }
}
