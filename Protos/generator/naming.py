"""How names of the contract become names of C and Swift."""
import re

SWIFT_KEYWORDS = set(
    "associatedtype class deinit enum extension fileprivate func import init inout internal let open "
    "operator private protocol public rethrows static struct subscript typealias var break case "
    "continue default defer do else fallthrough for guard if in repeat return switch where while as "
    "catch false is nil super self throw throws true try".split())
# Not even back-ticks make these a property or a type of a Swift message.
SWIFT_RESERVED = {"self", "init"}
SWIFT_TYPES = set(
    "Any Array Bool Character Dictionary Double Error Float Int Int32 Int64 Never Optional Result "
    "RecordID Sendable Set String Task UInt UInt32 UInt64 UInt8 Void Arena Contract "
    "ContractMessage MessageDescriptor CRead Unpacking".split())
C_KEYWORDS = set(
    "auto break case char const continue default do double else enum extern float for goto if int "
    "long register return short signed sizeof static struct switch typedef union unsigned void "
    "volatile while class delete new private protected public template this throw try".split())


def lower_camel(name: str) -> str:
    parts = name.lower().split("_")
    return parts[0] + "".join(part[:1].upper() + part[1:] for part in parts[1:])


def upper_camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def swift(name: str) -> str:
    """`name` as a Swift identifier, in back-ticks where it is a keyword."""
    return f"`{name}`" if name in SWIFT_KEYWORDS else name


def screaming(name: str) -> str:
    """PersonStatus -> PERSON_STATUS."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper()


def c_lower(full: str) -> str:
    """hamlet.v1.GetPersonRequest -> hamlet__v1__get_person_request, as protoc-c does."""
    return "__".join(re.sub(r"(?<=[^A-Z])(?=[A-Z])", "_", part).lower() for part in full.split("."))


def c_type(full: str) -> str:
    """hamlet.v1.Person -> Hamlet__V1__Person."""
    return "__".join(part[:1].upper() + part[1:] for part in upper_parts(full))


def upper_parts(full: str):
    return [upper_camel(part) for part in full.split(".")]


def method_name(name: str) -> str:
    """GetPerson -> getPerson; WhoAmI -> whoAmI."""
    return name[:1].lower() + name[1:]


def doc(comment: str, indent: str) -> str:
    """A comment of the contract as Swift documentation lines."""
    lines = [line.strip() for line in comment.strip().splitlines()]
    if not lines or not lines[0]:
        return ""
    text = "\n".join(lines)
    if not text.endswith((".", "!", "?")):
        text += "."
    first, rest = split_summary(text)
    out = wrap(first) + ([""] + rest if rest else [])
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in out)


def split_summary(text: str):
    """The first sentence on one line, and the other lines."""
    flat = " ".join(text.split("\n"))
    match = re.match(r"(.+?[.!?])(?:\s+(.*))?$", flat)
    if not match:
        return flat, []
    return match.group(1), wrap(match.group(2) or "")


def wrap(text: str, width: int = 94):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) + 1 > width:
            lines.append(line)
            line = word
        else:
            line = (line + " " + word).strip()
    return lines + [line] if line else lines
