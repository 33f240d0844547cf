"""Loads the contract with its comments and options, and refuses what would not be sound."""
import importlib
import subprocess
import sys

from google.protobuf import descriptor_pb2

from . import naming

F = descriptor_pb2.FieldDescriptorProto
NUMBERS = (F.TYPE_INT32, F.TYPE_INT64, F.TYPE_UINT32, F.TYPE_UINT64)


class Unsound(Exception):
    """The contract breaks one of its own rules; the text names file and declaration."""


class Contract:
    def __init__(self, files, bare, options):
        self.files = files            # FileDescriptorProto by name, ours only, in dependency order
        self.bare = bare              # the serialized descriptor set without comments
        self.options = options        # the generated Python module of options.proto
        self.messages, self.enums, self.comments, self.home = {}, {}, {}, {}
        for file in files:
            self._index(file)

    def _index(self, file):
        for location in file.source_code_info.location:
            text = location.leading_comments or location.trailing_comments
            if text:
                self.comments[(file.name, tuple(location.path))] = text
        for number, message in enumerate(file.message_type):
            self.messages[f"{file.package}.{message.name}"] = message
            self.home[f"{file.package}.{message.name}"] = (file, (4, number))
        for number, enum in enumerate(file.enum_type):
            self.enums[f"{file.package}.{enum.name}"] = enum
            self.home[f"{file.package}.{enum.name}"] = (file, (5, number))

    def comment(self, file, *path) -> str:
        return self.comments.get((file.name, tuple(path)), "").strip()

    def rule(self, field):
        return field.options.Extensions[self.options.field]

    def policy(self, method):
        return method.options.Extensions[self.options.method]

    def format(self, field) -> str:
        return self.options.Format.Name(self.rule(field).format)[len("FORMAT_"):].lower().replace(
            "none", "")


def load(protos, work):
    """Runs protoc over every file of `protos`."""
    names = sorted(str(path.relative_to(protos)) for path in protos.rglob("*.proto"))
    include = [f"-I{protos}", "-I/usr/include"]
    full, bare = work / "full.ds", work / "bare.ds"
    run(["protoc", *include, "--include_imports", "--include_source_info",
         f"--descriptor_set_out={full}", *names])
    run(["protoc", *include, "--include_imports", f"--descriptor_set_out={bare}", *names])
    python = work / "python"
    python.mkdir()
    run(["protoc", *include, f"--python_out={python}", "hamlet/v1/options.proto",
         "hamlet/schema/v1/schema.proto", "protobuf-c/protobuf-c.proto"])
    sys.path.insert(0, str(python))
    options = importlib.import_module("hamlet.v1.options_pb2")
    found = descriptor_pb2.FileDescriptorSet.FromString(full.read_bytes())
    ours = [f for f in found.file
            if f.name.startswith("hamlet/") and f.name != "hamlet/v1/options.proto"]
    return Contract(ours, bare.read_bytes(), options)


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise Unsound(done.stderr.strip())


def refuse_unsound(contract):
    """Raises with every problem found."""
    problems = []
    for file in contract.files:
        problems += declarations(contract, file)
        for number, service in enumerate(file.service):
            problems += service_problems(contract, file, number, service)
    problems += clashes(contract)
    problems += recursion(contract)
    problems += repeated_commands(contract)
    if problems:
        raise Unsound("\n".join(problems))


def declarations(contract, file):
    labelled = file.package == "hamlet.v1"
    for number, message in enumerate(file.message_type):
        where = f"{file.name}: {message.name}"
        if not contract.comment(file, 4, number):
            yield f"{where} has no comment"
        if labelled and not complete(message.options.Extensions[contract.options.message]):
            yield f"{where} has no label"
        if message.nested_type or message.enum_type:
            yield f"{where}: nested types and maps are not used"
        for field in message.field:
            yield from field_problems(contract, f"{where}.{field.name}", field, labelled)
    for number, enum in enumerate(file.enum_type):
        yield from enum_problems(contract, file, number, enum, labelled)


def field_problems(contract, where, field, labelled):
    if field.proto3_optional:
        yield f"{where}: optional is refused by protobuf-c"
    if field.name in naming.C_KEYWORDS:
        yield f"{where} is a keyword of C"
    if field.type in (F.TYPE_GROUP, F.TYPE_FLOAT, F.TYPE_DOUBLE, F.TYPE_FIXED32, F.TYPE_FIXED64,
                      F.TYPE_SFIXED32, F.TYPE_SFIXED64, F.TYPE_SINT32, F.TYPE_SINT64):
        yield f"{where}: a kind of field that the contract does not use"
    if field.name in naming.SWIFT_RESERVED:
        yield f"{where}: Swift has no property of this name"
    if labelled and not complete(contract.rule(field).label):
        yield f"{where} has no label in zh and en"
    for problem in rule_problems(contract, field):
        yield f"{where}: {problem}"


FORMAT_TYPES = {"id": F.TYPE_BYTES, "sha256": F.TYPE_BYTES, "unix_ms": F.TYPE_INT64}


def rule_problems(contract, field):
    """Rules that could never hold, or never fail, for a field of this type."""
    rule, form = contract.rule(field), contract.format(field)
    sized, kind = (F.TYPE_STRING, F.TYPE_BYTES), field.type
    if form and kind != FORMAT_TYPES.get(form, F.TYPE_STRING):
        yield f"the format {form} is not for this type"
    if (rule.HasField("min_length") or rule.HasField("max_length")) and kind not in sized:
        yield "a length is for string and bytes"
    if (rule.HasField("min") or rule.HasField("max")) and kind not in NUMBERS:
        yield "min and max are for numbers"
    if (rule.HasField("min_items") or rule.HasField("max_items")) and (
            field.label != F.LABEL_REPEATED):
        yield "a number of items is for repeated fields"
    if rule.same_as and not any(
            other.name == rule.same_as and contract.format(other) == form
            for name, message in contract.messages.items() if name.endswith("Request")
            for other in message.field):
        yield f"no request has a field {rule.same_as} of its format, which it is the same as"
    if rule.HasField("note") and not complete(rule.note):
        yield "its note is not in zh and en"
    for low, high in (("min_length", "max_length"), ("min", "max"), ("min_items", "max_items")):
        if rule.HasField(low) and rule.HasField(high) and getattr(rule, low) > getattr(rule, high):
            yield f"{low} is above {high}"


def enum_problems(contract, file, number, enum, labelled):
    where = f"{file.name}: {enum.name}"
    prefix = naming.screaming(enum.name) + "_"
    if not contract.comment(file, 5, number):
        yield f"{where} has no comment"
    if labelled and not complete(enum.options.Extensions[contract.options.enumeration]):
        yield f"{where} has no label"
    if enum.value[0].number != 0:
        yield f"{where} has no value 0"
    if any(value.number < 0 for value in enum.value):
        yield f"{where} has a value below 0"
    for value in enum.value:
        if not value.name.startswith(prefix):
            yield f"{where}: {value.name} does not begin with {prefix}"
        if labelled and not complete(value.options.Extensions[contract.options.value]):
            yield f"{where}: {value.name} has no label in zh and en"


def service_problems(contract, file, number, service):
    if not contract.comment(file, 6, number):
        yield f"{file.name}: {service.name} has no comment"
    if not complete(service.options.Extensions[contract.options.service]):
        yield f"{file.name}: {service.name} has no label"
    for index, method in enumerate(service.method):
        where = f"{file.name}: {service.name}/{method.name}"
        if not contract.comment(file, 6, number, 2, index):
            yield f"{where} has no comment"
        yield from method_problems(contract, where, service, method)


def method_problems(contract, where, service, method):
    policy = contract.policy(method)
    streams = method.client_streaming or method.server_streaming
    if naming.method_name(method.name) in naming.C_KEYWORDS | naming.SWIFT_KEYWORDS:
        yield f"{where} is a keyword"
    if bool(policy.open) == bool(policy.roles):
        yield f"{where} has no clear policy: say either open or which roles"
    if "ANY" in policy.roles and len(policy.roles) > 1:
        yield f"{where}: ANY leaves no room for other roles"
    if not policy.HasField("scope") or not policy.HasField("idempotency"):
        yield f"{where} has no scope or no idempotency"
    if policy.open and policy.reauthenticate:
        yield f"{where} is open, so nobody can prove her password anew for it"
    if not complete(policy.label) or not policy.command or not policy.example:
        yield f"{where} has no label, command or example"
    if policy.idempotency == contract.options.IDEMPOTENCY_KEYED and streams:
        yield f"{where} is keyed and streams"
    if policy.idempotency == contract.options.IDEMPOTENCY_KEYED:
        yield from secrets(contract, where, method)
    if policy.check_first:
        yield from first_look(contract, where, service, method, policy.check_first)
    if policy.undone_by:
        yield from inverse(contract, where, service, method, policy.undone_by)
    if policy.version_from:
        yield from version_read(contract, where, service, method, policy.version_from)
    if policy.primary:
        fields = {f.name for f in contract.messages[method.input_type[1:]].field}
        if policy.primary not in fields:
            yield f"{where}: no field {policy.primary} in {method.input_type[1:]}"
    yield from known_names(contract, where, "hamlet.v1.Role", "ROLE_", policy.roles, {"ANY"})
    yield from known_names(contract, where, "hamlet.v1.Purpose", "PURPOSE_", policy.purposes, set())


def first_look(contract, where, service, method, name):
    """What is asked before a call is a unary read of the same service and shares fields with it."""
    found = [m for m in service.method if m.name == name]
    if not found or contract.policy(found[0]).idempotency != contract.options.IDEMPOTENCY_READ:
        yield f"{where}: check_first {name} is no read of its service"
        return
    if found[0].client_streaming or found[0].server_streaming:
        yield f"{where}: check_first {name} streams"
    own = {f.name: f.type for f in contract.messages[method.input_type[1:]].field}
    asked = contract.messages[found[0].input_type[1:]].field
    if not any(own.get(f.name) == f.type for f in asked):
        yield f"{where}: check_first {name} has no field of its own"


def inverse(contract, where, service, method, name):
    """What takes a call back is a write of the same service that names its record by what is known."""
    found = [m for m in service.method if m.name == name]
    if not found or contract.policy(found[0]).idempotency == contract.options.IDEMPOTENCY_READ:
        yield f"{where}: undone_by {name} is no write of its service"
        return
    known = {f.name for message in (method.input_type, method.output_type)
             for f in contract.messages[message[1:]].field}
    for field in contract.messages[found[0].input_type[1:]].field:
        if contract.format(field) == "id" and contract.rule(field).required \
                and field.name not in known:
            yield f"{where}: undone_by {name} needs {field.name}, which neither side of the call has"


def version_read(contract, where, service, method, name):
    """What tells a version is a unary read of the same service, asked by the call's own ids."""
    found = [m for m in service.method if m.name == name]
    if not found or contract.policy(found[0]).idempotency != contract.options.IDEMPOTENCY_READ \
            or found[0].server_streaming:
        yield f"{where}: version_from {name} is no unary read of its service"
        return
    if "version" not in {f.name for f in contract.messages[found[0].output_type[1:]].field}:
        yield f"{where}: version_from {name} tells no version"
    own = {f.name for f in contract.messages[method.input_type[1:]].field}
    if "base_version" not in own:
        yield f"{where}: version_from {name}, but no base_version"
    needed = [f.name for f in contract.messages[found[0].input_type[1:]].field
              if contract.rule(f).required and contract.format(f) == "id"]
    named = name.removeprefix("Get").lower() + "_id"
    if not all(f in own or (f == "id" and named in own) for f in needed):
        yield f"{where}: version_from {name} is asked by {needed}, which the call has not"


def secrets(contract, where, method):
    """A keyed reply is stored to be given again, so nothing in it, however deep, is a secret."""
    for name in sorted(within(contract, method.output_type[1:], set())):
        for field in contract.messages[name].field:
            if contract.format(field) == "secret":
                yield f"{where} is keyed and answers a secret, {name}.{field.name}"


def within(contract, name, seen):
    """`name` and every message type that a value of it can hold."""
    if name not in seen:
        seen.add(name)
        for field in contract.messages[name].field:
            if field.type == F.TYPE_MESSAGE:
                within(contract, field.type_name[1:], seen)
    return seen


def known_names(contract, where, enum, prefix, names, extra):
    known = {v.name[len(prefix):] for v in contract.enums[enum].value if v.number} | extra
    for name in names:
        if name not in known:
            yield f"{where}: {enum} has no {name}"


def clashes(contract):
    """Swift drops the package: one name stands for one type."""
    seen = {}
    for full in [*contract.messages, *contract.enums]:
        short = full.split(".")[-1]
        if short in naming.SWIFT_TYPES:
            yield f"{contract.home[full][0].name}: {short} is a type of Swift"
        if short in seen:
            yield f"{contract.home[full][0].name}: {short} is {seen[short]} too"
        seen[short] = full


def recursion(contract):
    for name in contract.messages:
        if reaches(contract, name, name, set()):
            yield f"{name} contains itself"


def reaches(contract, start, goal, seen):
    for field in contract.messages[start].field:
        below = field.type_name[1:]
        if field.type != F.TYPE_MESSAGE or below not in contract.messages:
            continue
        if below == goal:
            return True
        if below not in seen and not seen.add(below) and reaches(contract, below, goal, seen):
            return True
    return False


def repeated_commands(contract):
    seen = {}
    for file in contract.files:
        for service in file.service:
            for method in service.method:
                command = contract.policy(method).command
                if command in seen:
                    yield f"{file.name}: {method.name}: {seen[command]} has the command {command}"
                seen[command] = method.name


def complete(label):
    return bool(label.zh and label.en)
