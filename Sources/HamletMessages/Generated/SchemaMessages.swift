// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos

/// The whole contract.
package struct Schema: Sendable, Equatable {
  package var messages: [MessageInfo] = []
  package var enums: [EnumInfo] = []
  package var services: [ServiceInfo] = []
  /// SHA-256 of the descriptor set.
  package var sha256: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    messages: [MessageInfo] = [],
    enums: [EnumInfo] = [],
    services: [ServiceInfo] = [],
    sha256: [UInt8] = []
  ) {
    self.messages = messages
    self.enums = enums
    self.services = services
    self.sha256 = sha256
  }
}

extension Schema: ContractMessage {
  package static var typeName: String { "hamlet.schema.v1.Schema" }
  package static let descriptor = MessageDescriptor(
    hamlet__schema__v1__schema__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Schema__V1__Schema.self)
    messages = CRead.messages(c.pointee.n_messages, c.pointee.messages)
    enums = CRead.messages(c.pointee.n_enums, c.pointee.enums)
    services = CRead.messages(c.pointee.n_services, c.pointee.services)
    sha256 = CRead.bytes(c.pointee.sha256)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Schema__V1__Schema.self, capacity: 1)
    hamlet__schema__v1__schema__init(c)
    c.pointee.n_messages = messages.count
    c.pointee.messages = arena.messages(messages, Hamlet__Schema__V1__MessageInfo.self)
    c.pointee.n_enums = enums.count
    c.pointee.enums = arena.messages(enums, Hamlet__Schema__V1__EnumInfo.self)
    c.pointee.n_services = services.count
    c.pointee.services = arena.messages(services, Hamlet__Schema__V1__ServiceInfo.self)
    c.pointee.sha256 = arena.bytes(sha256)
  }
}

/// A name for people and a comment, in the source's words.
package struct Text: Sendable, Equatable {
  package var zh: String = ""
  package var en: String = ""
  /// The comment of the declaration.
  package var doc: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    zh: String = "",
    en: String = "",
    doc: String = ""
  ) {
    self.zh = zh
    self.en = en
    self.doc = doc
  }
}

extension Text: ContractMessage {
  package static var typeName: String { "hamlet.schema.v1.Text" }
  package static let descriptor = MessageDescriptor(
    hamlet__schema__v1__text__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Schema__V1__Text.self)
    zh = CRead.string(c.pointee.zh)
    en = CRead.string(c.pointee.en)
    doc = CRead.string(c.pointee.doc)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Schema__V1__Text.self, capacity: 1)
    hamlet__schema__v1__text__init(c)
    c.pointee.zh = arena.string(zh)
    c.pointee.en = arena.string(en)
    c.pointee.doc = arena.string(doc)
  }
}

/// A message type.
package struct MessageInfo: Sendable, Equatable {
  /// Full name, as "hamlet.v1.Person".
  package var name: String = ""
  package var text: Text? = nil
  package var fields: [FieldInfo] = []

  /// With every field at its default.
  package init() {}

  package init(
    name: String = "",
    text: Text? = nil,
    fields: [FieldInfo] = []
  ) {
    self.name = name
    self.text = text
    self.fields = fields
  }
}

extension MessageInfo: ContractMessage {
  package static var typeName: String { "hamlet.schema.v1.MessageInfo" }
  package static let descriptor = MessageDescriptor(
    hamlet__schema__v1__message_info__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Schema__V1__MessageInfo.self)
    name = CRead.string(c.pointee.name)
    text = CRead.message(c.pointee.text)
    fields = CRead.messages(c.pointee.n_fields, c.pointee.fields)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Schema__V1__MessageInfo.self, capacity: 1)
    hamlet__schema__v1__message_info__init(c)
    c.pointee.name = arena.string(name)
    c.pointee.text = arena.message(text, Hamlet__Schema__V1__Text.self)
    c.pointee.n_fields = fields.count
    c.pointee.fields = arena.messages(fields, Hamlet__Schema__V1__FieldInfo.self)
  }
}

/// A field and its rules.
package struct FieldInfo: Sendable, Equatable {
  package var name: String = ""
  package var number: UInt32 = 0
  package var text: Text? = nil
  package var kind: FieldKind = .unspecified
  package var repeated: Bool = false
  /// Full name of the enum or message.
  package var typeName: String = ""
  /// The oneof that it belongs to, or empty.
  package var oneof: String = ""
  package var rule: RuleInfo? = nil

  /// With every field at its default.
  package init() {}

  package init(
    name: String = "",
    number: UInt32 = 0,
    text: Text? = nil,
    kind: FieldKind = .unspecified,
    repeated: Bool = false,
    typeName: String = "",
    oneof: String = "",
    rule: RuleInfo? = nil
  ) {
    self.name = name
    self.number = number
    self.text = text
    self.kind = kind
    self.repeated = repeated
    self.typeName = typeName
    self.oneof = oneof
    self.rule = rule
  }
}

extension FieldInfo: ContractMessage {
  package static var typeName: String { "hamlet.schema.v1.FieldInfo" }
  package static let descriptor = MessageDescriptor(
    hamlet__schema__v1__field_info__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Schema__V1__FieldInfo.self)
    name = CRead.string(c.pointee.name)
    number = c.pointee.number
    text = CRead.message(c.pointee.text)
    kind = FieldKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    repeated = c.pointee.repeated != 0
    typeName = CRead.string(c.pointee.type_name)
    oneof = CRead.string(c.pointee.oneof)
    rule = CRead.message(c.pointee.rule)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Schema__V1__FieldInfo.self, capacity: 1)
    hamlet__schema__v1__field_info__init(c)
    c.pointee.name = arena.string(name)
    c.pointee.number = number
    c.pointee.text = arena.message(text, Hamlet__Schema__V1__Text.self)
    c.pointee.kind = Hamlet__Schema__V1__FieldKind(rawValue: kind.rawValue)
    c.pointee.repeated = repeated ? 1 : 0
    c.pointee.type_name = arena.string(typeName)
    c.pointee.oneof = arena.string(oneof)
    c.pointee.rule = arena.message(rule, Hamlet__Schema__V1__RuleInfo.self)
  }
}

/// The rules of a field, as in hamlet.v1.FieldRule.
package struct RuleInfo: Sendable, Equatable {
  package var required: Bool = false
  package var minLength: UInt32 = 0
  /// 0: no limit of its own.
  package var maxLength: UInt32 = 0
  package var hasMin: Bool = false
  package var min: Int64 = 0
  package var hasMax: Bool = false
  package var max: Int64 = 0
  package var minItems: UInt32 = 0
  package var maxItems: UInt32 = 0
  /// The name of a hamlet.v1.Format without its prefix, lower case, as "resident_id"; or empty.
  package var format: String = ""
  package var sensitive: Bool = false
  package var example: String = ""
  /// The field of the request that says the same, or empty.
  package var sameAs: String = ""
  /// What the server asks of the value besides these rules, in both languages; or empty.
  package var noteZh: String = ""
  package var noteEn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    required: Bool = false,
    minLength: UInt32 = 0,
    maxLength: UInt32 = 0,
    hasMin: Bool = false,
    min: Int64 = 0,
    hasMax: Bool = false,
    max: Int64 = 0,
    minItems: UInt32 = 0,
    maxItems: UInt32 = 0,
    format: String = "",
    sensitive: Bool = false,
    example: String = "",
    sameAs: String = "",
    noteZh: String = "",
    noteEn: String = ""
  ) {
    self.required = required
    self.minLength = minLength
    self.maxLength = maxLength
    self.hasMin = hasMin
    self.min = min
    self.hasMax = hasMax
    self.max = max
    self.minItems = minItems
    self.maxItems = maxItems
    self.format = format
    self.sensitive = sensitive
    self.example = example
    self.sameAs = sameAs
    self.noteZh = noteZh
    self.noteEn = noteEn
  }
}

extension RuleInfo: ContractMessage {
  package static var typeName: String { "hamlet.schema.v1.RuleInfo" }
  package static let descriptor = MessageDescriptor(
    hamlet__schema__v1__rule_info__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Schema__V1__RuleInfo.self)
    required = c.pointee.required != 0
    minLength = c.pointee.min_length
    maxLength = c.pointee.max_length
    hasMin = c.pointee.has_min != 0
    min = c.pointee.min
    hasMax = c.pointee.has_max != 0
    max = c.pointee.max
    minItems = c.pointee.min_items
    maxItems = c.pointee.max_items
    format = CRead.string(c.pointee.format)
    sensitive = c.pointee.sensitive != 0
    example = CRead.string(c.pointee.example)
    sameAs = CRead.string(c.pointee.same_as)
    noteZh = CRead.string(c.pointee.note_zh)
    noteEn = CRead.string(c.pointee.note_en)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Schema__V1__RuleInfo.self, capacity: 1)
    hamlet__schema__v1__rule_info__init(c)
    c.pointee.required = required ? 1 : 0
    c.pointee.min_length = minLength
    c.pointee.max_length = maxLength
    c.pointee.has_min = hasMin ? 1 : 0
    c.pointee.min = min
    c.pointee.has_max = hasMax ? 1 : 0
    c.pointee.max = max
    c.pointee.min_items = minItems
    c.pointee.max_items = maxItems
    c.pointee.format = arena.string(format)
    c.pointee.sensitive = sensitive ? 1 : 0
    c.pointee.example = arena.string(example)
    c.pointee.same_as = arena.string(sameAs)
    c.pointee.note_zh = arena.string(noteZh)
    c.pointee.note_en = arena.string(noteEn)
  }
}

/// An enum type.
package struct EnumInfo: Sendable, Equatable {
  package var name: String = ""
  package var text: Text? = nil
  package var values: [EnumValueInfo] = []

  /// With every field at its default.
  package init() {}

  package init(
    name: String = "",
    text: Text? = nil,
    values: [EnumValueInfo] = []
  ) {
    self.name = name
    self.text = text
    self.values = values
  }
}

extension EnumInfo: ContractMessage {
  package static var typeName: String { "hamlet.schema.v1.EnumInfo" }
  package static let descriptor = MessageDescriptor(
    hamlet__schema__v1__enum_info__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Schema__V1__EnumInfo.self)
    name = CRead.string(c.pointee.name)
    text = CRead.message(c.pointee.text)
    values = CRead.messages(c.pointee.n_values, c.pointee.values)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Schema__V1__EnumInfo.self, capacity: 1)
    hamlet__schema__v1__enum_info__init(c)
    c.pointee.name = arena.string(name)
    c.pointee.text = arena.message(text, Hamlet__Schema__V1__Text.self)
    c.pointee.n_values = values.count
    c.pointee.values = arena.messages(values, Hamlet__Schema__V1__EnumValueInfo.self)
  }
}

/// A value of an enum.
package struct EnumValueInfo: Sendable, Equatable {
  /// In full, as "SEX_FEMALE".
  package var name: String = ""
  package var number: UInt32 = 0
  package var text: Text? = nil
  /// Without the enum's prefix and in lower case, as "female".
  package var shortName: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    name: String = "",
    number: UInt32 = 0,
    text: Text? = nil,
    shortName: String = ""
  ) {
    self.name = name
    self.number = number
    self.text = text
    self.shortName = shortName
  }
}

extension EnumValueInfo: ContractMessage {
  package static var typeName: String { "hamlet.schema.v1.EnumValueInfo" }
  package static let descriptor = MessageDescriptor(
    hamlet__schema__v1__enum_value_info__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Schema__V1__EnumValueInfo.self)
    name = CRead.string(c.pointee.name)
    number = c.pointee.number
    text = CRead.message(c.pointee.text)
    shortName = CRead.string(c.pointee.short_name)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Schema__V1__EnumValueInfo.self, capacity: 1)
    hamlet__schema__v1__enum_value_info__init(c)
    c.pointee.name = arena.string(name)
    c.pointee.number = number
    c.pointee.text = arena.message(text, Hamlet__Schema__V1__Text.self)
    c.pointee.short_name = arena.string(shortName)
  }
}

/// A service.
package struct ServiceInfo: Sendable, Equatable {
  /// Full name, as "hamlet.v1.PersonService".
  package var name: String = ""
  package var text: Text? = nil
  package var methods: [MethodInfo] = []

  /// With every field at its default.
  package init() {}

  package init(
    name: String = "",
    text: Text? = nil,
    methods: [MethodInfo] = []
  ) {
    self.name = name
    self.text = text
    self.methods = methods
  }
}

extension ServiceInfo: ContractMessage {
  package static var typeName: String { "hamlet.schema.v1.ServiceInfo" }
  package static let descriptor = MessageDescriptor(
    hamlet__schema__v1__service_info__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Schema__V1__ServiceInfo.self)
    name = CRead.string(c.pointee.name)
    text = CRead.message(c.pointee.text)
    methods = CRead.messages(c.pointee.n_methods, c.pointee.methods)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Schema__V1__ServiceInfo.self, capacity: 1)
    hamlet__schema__v1__service_info__init(c)
    c.pointee.name = arena.string(name)
    c.pointee.text = arena.message(text, Hamlet__Schema__V1__Text.self)
    c.pointee.n_methods = methods.count
    c.pointee.methods = arena.messages(methods, Hamlet__Schema__V1__MethodInfo.self)
  }
}

/// A method and its policy.
package struct MethodInfo: Sendable, Equatable {
  package var name: String = ""
  package var text: Text? = nil
  package var input: String = ""
  package var output: String = ""
  package var clientStreams: Bool = false
  package var serverStreams: Bool = false
  package var `open`: Bool = false
  /// Numbers of hamlet.v1.Role; empty and not open: every logged-in user.
  package var roles: [UInt32] = []
  package var scope: MethodScope = .none
  package var idempotency: MethodIdempotency = .read
  package var danger: MethodDanger = .none
  package var primary: String = ""
  /// Names of hamlet.v1.Purpose without prefix.
  package var purposes: [String] = []
  /// The noun and verb, as "person register".
  package var command: String = ""
  package var example: String = ""
  /// A file in or out, of which a user has few at once.
  package var bulk: Bool = false
  /// Whether the caller must have proved her password within the last five minutes.
  package var reauthenticate: Bool = false
  /// A read whose findings a person is shown before this call is sent, as
  /// "hamlet.v1.PersonService/CheckDuplicates"; empty: none.
  package var checkFirst: String = ""
  /// The write that takes this one back, as "hamlet.v1.PersonService/CancelMove"; empty: none.
  package var undoneBy: String = ""
  /// The unary read that tells the version of the record that this call names, as
  /// "hamlet.v1.PersonService/GetPerson"; empty where the call has no base_version or nothing tells
  /// it.
  package var versionFrom: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    name: String = "",
    text: Text? = nil,
    input: String = "",
    output: String = "",
    clientStreams: Bool = false,
    serverStreams: Bool = false,
    `open`: Bool = false,
    roles: [UInt32] = [],
    scope: MethodScope = .none,
    idempotency: MethodIdempotency = .read,
    danger: MethodDanger = .none,
    primary: String = "",
    purposes: [String] = [],
    command: String = "",
    example: String = "",
    bulk: Bool = false,
    reauthenticate: Bool = false,
    checkFirst: String = "",
    undoneBy: String = "",
    versionFrom: String = ""
  ) {
    self.name = name
    self.text = text
    self.input = input
    self.output = output
    self.clientStreams = clientStreams
    self.serverStreams = serverStreams
    self.open = `open`
    self.roles = roles
    self.scope = scope
    self.idempotency = idempotency
    self.danger = danger
    self.primary = primary
    self.purposes = purposes
    self.command = command
    self.example = example
    self.bulk = bulk
    self.reauthenticate = reauthenticate
    self.checkFirst = checkFirst
    self.undoneBy = undoneBy
    self.versionFrom = versionFrom
  }
}

extension MethodInfo: ContractMessage {
  package static var typeName: String { "hamlet.schema.v1.MethodInfo" }
  package static let descriptor = MessageDescriptor(
    hamlet__schema__v1__method_info__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Schema__V1__MethodInfo.self)
    name = CRead.string(c.pointee.name)
    text = CRead.message(c.pointee.text)
    input = CRead.string(c.pointee.input)
    output = CRead.string(c.pointee.output)
    clientStreams = c.pointee.client_streams != 0
    serverStreams = c.pointee.server_streams != 0
    `open` = c.pointee.open != 0
    roles = CRead.scalars(c.pointee.n_roles, c.pointee.roles)
    scope = MethodScope(rawValue: c.pointee.scope.rawValue) ?? .none
    idempotency = MethodIdempotency(rawValue: c.pointee.idempotency.rawValue) ?? .read
    danger = MethodDanger(rawValue: c.pointee.danger.rawValue) ?? .none
    primary = CRead.string(c.pointee.primary)
    purposes = CRead.strings(c.pointee.n_purposes, c.pointee.purposes)
    command = CRead.string(c.pointee.command)
    example = CRead.string(c.pointee.example)
    bulk = c.pointee.bulk != 0
    reauthenticate = c.pointee.reauthenticate != 0
    checkFirst = CRead.string(c.pointee.check_first)
    undoneBy = CRead.string(c.pointee.undone_by)
    versionFrom = CRead.string(c.pointee.version_from)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Schema__V1__MethodInfo.self, capacity: 1)
    hamlet__schema__v1__method_info__init(c)
    c.pointee.name = arena.string(name)
    c.pointee.text = arena.message(text, Hamlet__Schema__V1__Text.self)
    c.pointee.input = arena.string(input)
    c.pointee.output = arena.string(output)
    c.pointee.client_streams = clientStreams ? 1 : 0
    c.pointee.server_streams = serverStreams ? 1 : 0
    c.pointee.open = `open` ? 1 : 0
    c.pointee.n_roles = roles.count
    c.pointee.roles = arena.scalars(roles)
    c.pointee.scope = Hamlet__Schema__V1__MethodScope(rawValue: scope.rawValue)
    c.pointee.idempotency = Hamlet__Schema__V1__MethodIdempotency(rawValue: idempotency.rawValue)
    c.pointee.danger = Hamlet__Schema__V1__MethodDanger(rawValue: danger.rawValue)
    c.pointee.primary = arena.string(primary)
    c.pointee.n_purposes = purposes.count
    c.pointee.purposes = arena.strings(purposes)
    c.pointee.command = arena.string(command)
    c.pointee.example = arena.string(example)
    c.pointee.bulk = bulk ? 1 : 0
    c.pointee.reauthenticate = reauthenticate ? 1 : 0
    c.pointee.check_first = arena.string(checkFirst)
    c.pointee.undone_by = arena.string(undoneBy)
    c.pointee.version_from = arena.string(versionFrom)
  }
}
