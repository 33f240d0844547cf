"""The contract's enums as closed Swift enums."""
from . import naming

HEADER = "// Made by Protos/generate from the contract; not edited by hand.\n"


def files(contract):
    made = {}
    for file in contract.files:
        if not file.enum_type:
            continue
        target = {"hamlet.v1": "HamletDomain", "hamlet.schema.v1": "HamletMessages"}[file.package]
        stem = naming.upper_camel(file.name.split("/")[-1][:-len(".proto")])
        body = "".join(
            "\n" + enum_text(contract, file, number, enum)
            for number, enum in enumerate(file.enum_type))
        made[f"Sources/{target}/Generated/{stem}Codes.swift"] = HEADER + body
    return made


def enum_text(contract, file, number, enum):
    prefix = naming.screaming(enum.name) + "_"
    out = naming.doc(contract.comment(file, 5, number), "")
    out += f"package enum {enum.name}: UInt32, CaseIterable, Sendable, Hashable {{\n"
    for index, value in enumerate(enum.value):
        out += naming.doc(contract.comment(file, 5, number, 2, index), "  ")
        out += f"  case {case_name(value, prefix)} = {value.number}\n"
    return out + "}\n"


def case_name(value, prefix):
    return naming.swift(naming.lower_camel(value.name[len(prefix):]))
