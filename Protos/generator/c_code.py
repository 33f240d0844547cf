"""The C side: protoc-c's code, accessors for descriptors, and the embedded schema."""
import shutil

from . import contract as loading
from . import naming

HEADER = "/* Made by Protos/generate from the contract; not edited by hand. */\n"


def files(contract, protos, work, schema):
    made = {}
    out = work / "c"
    out.mkdir()
    names = [f.name for f in contract.files]
    loading.run(["protoc-c", f"-I{protos}", "-I/usr/include", f"--c_out={out}", *names])
    for name in names:
        base = name[:-len(".proto")] + ".pb-c"
        made[f"Sources/CHamletProtos/include/{base}.h"] = (out / (base + ".h")).read_text()
        made[f"Sources/CHamletProtos/{base}.c"] = (out / (base + ".c")).read_text()
    shutil.rmtree(out)
    made["Sources/CHamletProtos/include/hamlet-descriptors.h"] = descriptor_header(contract)
    made["Sources/CHamletProtos/hamlet-descriptors.c"] = descriptor_source(contract)
    made["Sources/CHamletProtos/include/hamlet-embedded.h"] = EMBEDDED_HEADER
    made["Sources/CHamletProtos/hamlet-embedded.c"] = (
        HEADER + '#include <protobuf-c/protobuf-c.h>\n#include "hamlet-embedded.h"\n'
        "const char *hamlet_empty_string(void) {\n  return protobuf_c_empty_string;\n}\n"
        + array("schema", schema) + array("descriptor_set", contract.bare))
    made["Sources/CHamletProtos/include/module.modulemap"] = module_map(contract)
    return made


def accessor(full):
    return f"const ProtobufCMessageDescriptor *{naming.c_lower(full)}__get_descriptor(void)"


def descriptor_header(contract):
    lines = "".join(accessor(full) + ";\n" for full in contract.messages)
    return (HEADER + "/* Swift may take the address of a copy of an imported global; these give "
            "the global's own. */\n#ifndef HAMLET_DESCRIPTORS_H\n#define HAMLET_DESCRIPTORS_H\n"
            "#include <protobuf-c/protobuf-c.h>\n" + lines + "#endif\n")


def descriptor_source(contract):
    includes = "".join(f'#include "{f.name[:-6]}.pb-c.h"\n' for f in contract.files)
    bodies = "".join(
        f"{accessor(full)}\n{{\n  return &{naming.c_lower(full)}__descriptor;\n}}\n"
        for full in contract.messages)
    return HEADER + '#include "hamlet-descriptors.h"\n' + includes + bodies


EMBEDDED_HEADER = HEADER + """#ifndef HAMLET_EMBEDDED_H
#define HAMLET_EMBEDDED_H
#include <stddef.h>
#include <stdint.h>
/* A serialized hamlet.schema.v1.Schema. */
const uint8_t *hamlet_schema(size_t *size);
/* A serialized google.protobuf.FileDescriptorSet, without comments. */
const uint8_t *hamlet_descriptor_set(size_t *size);
/* The string that protobuf-c takes for an unset one. */
const char *hamlet_empty_string(void);
#endif
"""


def array(name, data):
    """`data` as a C string literal, which compiles much faster than a list of numbers."""
    rows, row = [], ""
    for byte in data:
        plain = 32 <= byte < 127 and chr(byte) not in '"\\?'
        row += chr(byte) if plain else f"\\{byte:03o}"
        if len(row) > 92:
            rows.append(f'  "{row}"\n')
            row = ""
    rows.append(f'  "{row}"')
    return (f"static const char {name}[] =\n{''.join(rows)};\n"
            f"const uint8_t *hamlet_{name}(size_t *size) {{\n"
            f"  *size = sizeof({name}) - 1;  /* without the literal's own NUL */\n"
            f"  return (const uint8_t *){name};\n}}\n")


def module_map(contract):
    headers = [f.name[:-6] + ".pb-c.h" for f in contract.files]
    headers += ["hamlet-descriptors.h", "hamlet-embedded.h"]
    lines = "".join(f'  header "{name}"\n' for name in headers)
    return f"module CHamletProtos {{\n{lines}  export *\n}}\n"
