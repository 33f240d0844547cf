"""The contract as a hamlet.schema.v1.Schema, for the programs to carry."""
import hashlib
import importlib

from . import contract as loading
from . import naming

F = loading.F
KINDS = {F.TYPE_BOOL: "BOOL", F.TYPE_INT32: "INT32", F.TYPE_INT64: "INT64", F.TYPE_UINT32: "UINT32",
         F.TYPE_UINT64: "UINT64", F.TYPE_STRING: "STRING", F.TYPE_BYTES: "BYTES",
         F.TYPE_ENUM: "ENUM", F.TYPE_MESSAGE: "MESSAGE"}


def serialized(contract) -> bytes:
    pb = importlib.import_module("hamlet.schema.v1.schema_pb2")
    out = pb.Schema(sha256=hashlib.sha256(contract.bare).digest())
    for file in contract.files:
        for number, message in enumerate(file.message_type):
            add_message(contract, pb, out.messages.add(), file, number, message)
        for number, enum in enumerate(file.enum_type):
            add_enum(contract, out.enums.add(), file, number, enum)
        for number, service in enumerate(file.service):
            add_service(contract, out.services.add(), file, number, service)
    return out.SerializeToString(deterministic=True)


def text(info, label, comment):
    info.zh, info.en = label.zh, label.en
    info.doc = " ".join(comment.split())


def add_message(contract, pb, info, file, number, message):
    info.name = f"{file.package}.{message.name}"
    text(info.text, message.options.Extensions[contract.options.message],
         contract.comment(file, 4, number))
    for index, field in enumerate(message.field):
        out = info.fields.add()
        out.name, out.number = field.name, field.number
        out.kind = pb.FieldKind.Value("FIELD_KIND_" + KINDS[field.type])
        out.repeated = field.label == F.LABEL_REPEATED
        out.type_name = field.type_name[1:]
        if field.HasField("oneof_index"):
            out.oneof = message.oneof_decl[field.oneof_index].name
        text(out.text, contract.rule(field).label, contract.comment(file, 4, number, 2, index))
        add_rule(contract, out.rule, field)


def add_rule(contract, out, field):
    rule = contract.rule(field)
    out.required, out.sensitive, out.example = rule.required, rule.sensitive, rule.example
    out.min_length, out.max_length = rule.min_length, rule.max_length
    out.min_items, out.max_items = rule.min_items, rule.max_items
    out.has_min, out.min = rule.HasField("min"), rule.min
    out.has_max, out.max = rule.HasField("max"), rule.max
    out.format = contract.format(field)
    out.same_as = rule.same_as
    out.note_zh, out.note_en = rule.note.zh, rule.note.en


def add_enum(contract, info, file, number, enum):
    prefix = naming.screaming(enum.name) + "_"
    info.name = f"{file.package}.{enum.name}"
    text(info.text, enum.options.Extensions[contract.options.enumeration],
         contract.comment(file, 5, number))
    for index, value in enumerate(enum.value):
        out = info.values.add()
        out.name, out.number = value.name, value.number
        out.short_name = value.name[len(prefix):].lower()
        text(out.text, value.options.Extensions[contract.options.value],
             contract.comment(file, 5, number, 2, index))


def add_service(contract, info, file, number, service):
    info.name = f"{file.package}.{service.name}"
    text(info.text, service.options.Extensions[contract.options.service],
         contract.comment(file, 6, number))
    roles = {v.name[len("ROLE_"):]: v.number for v in contract.enums["hamlet.v1.Role"].value}
    for index, method in enumerate(service.method):
        policy, out = contract.policy(method), info.methods.add()
        out.name = method.name
        text(out.text, policy.label, contract.comment(file, 6, number, 2, index))
        out.input, out.output = method.input_type[1:], method.output_type[1:]
        out.client_streams, out.server_streams = method.client_streaming, method.server_streaming
        out.open, out.scope = policy.open, policy.scope
        out.roles.extend(roles[role] for role in policy.roles if role != "ANY")
        out.idempotency, out.danger = policy.idempotency, policy.danger
        out.primary, out.command, out.example = policy.primary, policy.command, policy.example
        out.purposes.extend(policy.purposes)
        out.bulk = policy.bulk
        out.reauthenticate = policy.reauthenticate
        if policy.check_first:
            out.check_first = f"{info.name}/{policy.check_first}"
        if policy.undone_by:
            out.undone_by = f"{info.name}/{policy.undone_by}"
        if policy.version_from:
            out.version_from = f"{info.name}/{policy.version_from}"
