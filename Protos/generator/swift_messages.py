"""The contract's messages as Swift structs that read and fill protobuf-c's structs."""
from . import contract as loading
from . import naming
from .swift_codes import HEADER

F = loading.F
SCALARS = {F.TYPE_BOOL: "Bool", F.TYPE_INT32: "Int32", F.TYPE_INT64: "Int64",
           F.TYPE_UINT32: "UInt32", F.TYPE_UINT64: "UInt64", F.TYPE_STRING: "String"}
LONGEST_FILE = 600


def files(contract):
    made, types = {}, []
    for file in contract.files:
        stem = naming.upper_camel(file.name.split("/")[-1][:-len(".proto")])
        messages = list(enumerate(file.message_type))
        types += [message.name for _, message in messages]
        groups = grouped([Message(contract, file, n, m) for n, m in messages])
        for index, parts in enumerate(groups):
            part = str(index + 1) if len(groups) > 1 else ""
            body = "".join(message.text() for message in parts)
            imports = "internal import CHamletProtos\n"
            if any(message.names_domain() for message in parts):
                imports += "package import HamletDomain\n"
            made[f"Sources/HamletMessages/Generated/{stem}Messages{part}.swift"] = (
                HEADER + "\n" + imports + body)
    made["Sources/HamletMessages/Generated/AllMessages.swift"] = all_messages(types)
    return made


def grouped(messages):
    """The messages in runs whose text stays under LONGEST_FILE lines."""
    groups, lines = [], LONGEST_FILE
    for message in messages:
        length = message.text().count("\n")
        if lines + length > LONGEST_FILE:
            groups.append([])
            lines = 0
        groups[-1].append(message)
        lines += length
    return groups


def all_messages(types):
    rows = "".join(f"    {name}.self,\n" for name in types)
    return (HEADER + "\nextension Contract {\n  /// Every message type of the contract.\n"
            "  package static let allMessageTypes: [any ContractMessage.Type] = [\n"
            + rows + "  ]\n}\n")


class Field:
    def __init__(self, contract, field):
        self.contract, self.field = contract, field
        self.c = field.name
        self.name = naming.swift(naming.lower_camel(field.name))
        self.repeated = field.label == F.LABEL_REPEATED
        self.chosen = field.HasField("oneof_index")
        self.is_id = field.type == F.TYPE_BYTES and contract.format(field) == "id"

    @property
    def element(self):
        kind = self.field.type
        if kind in SCALARS:
            return SCALARS[kind]
        if kind == F.TYPE_BYTES:
            return "RecordID" if self.is_id else "[UInt8]"
        return self.field.type_name.split(".")[-1]

    @property
    def type(self):
        if self.repeated:
            return f"[{self.element}]"
        return self.element + ("?" if self.field.type == F.TYPE_MESSAGE else "")

    @property
    def default(self):
        if self.repeated:
            return "[]"
        kind = self.field.type
        if kind == F.TYPE_ENUM:
            enum = self.contract.enums[self.field.type_name[1:]]
            prefix = naming.screaming(enum.name) + "_"
            return "." + naming.lower_camel(enum.value[0].name[len(prefix):])
        if kind == F.TYPE_BYTES:
            return ".none" if self.is_id else "[]"
        return {F.TYPE_BOOL: "false", F.TYPE_STRING: '""', F.TYPE_MESSAGE: "nil"}.get(kind, "0")

    @property
    def c_element(self):
        return naming.c_type(self.field.type_name[1:])

    def read(self, source):
        """The Swift expression that copies the value out of `source`, a C field's name."""
        kind, c = self.field.type, f"c.pointee.{source}"
        if self.repeated:
            pair = f"c.pointee.n_{source}, {c}"
            if kind == F.TYPE_ENUM:
                return f"CRead.enums({pair})"
            if kind == F.TYPE_BYTES:
                return f"CRead.{'ids' if self.is_id else 'byteArrays'}({pair})"
            names = {F.TYPE_MESSAGE: "messages", F.TYPE_STRING: "strings", F.TYPE_BOOL: "booleans"}
            return f"CRead.{names.get(kind, 'scalars')}({pair})"
        if kind == F.TYPE_ENUM:
            return f"{self.element}(rawValue: {c}.rawValue) ?? {self.default}"
        if kind == F.TYPE_BYTES:
            return f"CRead.{'id' if self.is_id else 'bytes'}({c})"
        if kind == F.TYPE_STRING:
            return f"CRead.string({c})"
        if kind == F.TYPE_MESSAGE:
            return f"CRead.message({c})"
        return f"{c} != 0" if kind == F.TYPE_BOOL else c

    def fill(self, value):
        """The Swift statements that put `value` into the C field."""
        kind, c = self.field.type, f"c.pointee.{self.c}"
        if self.repeated:
            typed = f"({value}, {self.c_element}.self)"
            names = {F.TYPE_MESSAGE: "messages" + typed, F.TYPE_ENUM: "enums" + typed,
                     F.TYPE_STRING: f"strings({value})", F.TYPE_BOOL: f"booleans({value})",
                     F.TYPE_BYTES: f"{'ids' if self.is_id else 'byteArrays'}({value})"}
            made = names.get(kind, f"scalars({value})")
            return [f"c.pointee.n_{self.c} = {value}.count", f"{c} = arena.{made}"]
        if kind == F.TYPE_ENUM:
            return [f"{c} = {self.c_element}(rawValue: {value}.rawValue)"]
        if kind == F.TYPE_BYTES:
            return [f"{c} = arena.{'id' if self.is_id else 'bytes'}({value})"]
        if kind == F.TYPE_STRING:
            return [f"{c} = arena.{'chosenString' if self.chosen else 'string'}({value})"]
        if kind == F.TYPE_MESSAGE:
            return [f"{c} = arena.message({value}, {self.c_element}.self)"]
        return [f"{c} = {value} ? 1 : 0" if kind == F.TYPE_BOOL else f"{c} = {value}"]


class Message:
    def __init__(self, contract, file, number, message):
        self.contract, self.file, self.number, self.message = contract, file, number, message
        self.full = f"{file.package}.{message.name}"
        self.plain, self.oneofs = [], {}
        for index, field in enumerate(message.field):
            made = Field(contract, field)
            made.comment = contract.comment(file, 4, number, 2, index)
            if field.HasField("oneof_index"):
                name = message.oneof_decl[field.oneof_index].name
                self.oneofs.setdefault(name, []).append(made)
            else:
                self.plain.append(made)

    def names_domain(self):
        """Whether a field's type stands in HamletDomain."""
        fields = self.plain + [field for group in self.oneofs.values() for field in group]
        return any(f.is_id or (f.field.type == F.TYPE_ENUM
                               and f.field.type_name.startswith(".hamlet.v1.")) for f in fields)

    def text(self):
        comment = self.contract.comment(self.file, 4, self.number)
        out = "\n" + naming.doc(comment, "")
        out += f"package struct {self.message.name}: Sendable, Equatable {{\n"
        out += "".join(self.oneof_text(name, fields) for name, fields in self.oneofs.items())
        for field in self.plain:
            out += naming.doc(field.comment, "  ")
            out += f"  package var {field.name}: {field.type} = {field.default}\n"
        for name in self.oneofs:
            out += (f"  package var {naming.swift(naming.lower_camel(name))}: "
                    f"{naming.upper_camel(name)}?\n")
        gap = "\n" if self.message.field else ""
        return out + gap + self.init_text() + "}\n" + self.codec_text()

    def oneof_text(self, name, fields):
        rows = "".join(f"    case {f.name}({f.element})\n" for f in fields)
        return (f"  /// Which of the alternatives of `{name}` it is.\n"
                f"  package enum {naming.upper_camel(name)}: Sendable, Equatable {{\n"
                f"{rows}  }}\n\n")

    def properties(self):
        return [(f.name, f.type, f.default) for f in self.plain] + [
            (naming.swift(naming.lower_camel(name)), naming.upper_camel(name) + "?", "nil")
            for name in self.oneofs]

    def init_text(self):
        rows = self.properties()
        if not rows:
            return "  package init() {}\n"
        parameters = ",\n".join(f"    {name}: {kind} = {value}" for name, kind, value in rows)
        body = "".join(f"    self.{name.strip('`')} = {name}\n" for name, _, _ in rows)
        return ("  /// With every field at its default.\n  package init() {}\n\n"
                f"  package init(\n{parameters}\n  ) {{\n{body}  }}\n")

    def codec_text(self):
        c_type, lower = naming.c_type(self.full), naming.c_lower(self.full)
        read = [f"    {f.name} = {f.read(f.c)}\n" for f in self.plain]
        fill = [f"    {line}\n" for f in self.plain for line in f.fill(f.name)]
        for name, fields in self.oneofs.items():
            read += self.oneof_read(name, fields)
            fill += self.oneof_fill(name, fields)
        return (f"\nextension {self.message.name}: ContractMessage {{\n"
                f'  package static var typeName: String {{ "{self.full}" }}\n'
                "  package static let descriptor = MessageDescriptor(\n"
                f"    {lower}__get_descriptor()\n  )\n\n"
                + "  package init(unpacked raw: UnsafeRawPointer) {\n"
                + (f"    let c = raw.assumingMemoryBound(to: {c_type}.self)\n" if read else "")
                + "".join(read) +
                "  }\n\n"
                "  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {\n"
                f"    let c = raw.bindMemory(to: {c_type}.self, capacity: 1)\n"
                f"    {lower}__init(c)\n" + "".join(fill) + "  }\n}\n")

    def oneof_read(self, name, fields):
        out = [f"    switch c.pointee.{name}_case.rawValue {{\n"]
        for f in fields:
            value = f.read(f.c)
            if f.field.type == F.TYPE_MESSAGE:
                out.append(f"    case {f.field.number}: {naming.lower_camel(name)} = "
                           f".{f.name}({value} ?? {f.element}())\n")
            else:
                out.append(f"    case {f.field.number}: {naming.lower_camel(name)} = "
                           f".{f.name}({value})\n")
        return out + [f"    default: {naming.lower_camel(name)} = nil\n    }}\n"]

    def oneof_fill(self, name, fields):
        case = naming.c_type(self.full) + "__" + naming.upper_camel(name) + "Case"
        out = [f"    switch {naming.lower_camel(name)} {{\n"]
        for f in fields:
            out.append(f"    case .{f.name}(let value):\n"
                       f"      c.pointee.{name}_case = {case}(rawValue: {f.field.number})\n")
            out += [f"      {line}\n" for line in f.fill("value")]
        return out + ["    case nil: break\n    }\n"]
