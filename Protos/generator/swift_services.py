"""Handler protocols with their registration, and typed clients."""
from . import naming
from .swift_codes import HEADER


def files(contract):
    made = {}
    for file in contract.files:
        for number, service in enumerate(file.service):
            comment = contract.comment(file, 6, number)
            full = f"{file.package}.{service.name}"
            methods = [(method, contract.comment(file, 6, number, 2, index))
                       for index, method in enumerate(service.method)]
            made[f"Sources/HamletServices/Generated/{service.name}Handlers.swift"] = handlers(
                service.name, full, comment, methods)
            made[f"Sources/HamletClient/Generated/{service.name}Client.swift"] = client(
                service.name, full, comment, methods)
    return made


def short(type_name):
    return type_name.split(".")[-1]


def kind(method):
    return {(False, False): "unary", (False, True): "serverStream",
            (True, False): "clientStream", (True, True): "bidirectional"}[
                (method.client_streaming, method.server_streaming)]


def imports():
    return "package import HamletMessages\npackage import HamletRPC\n"


def handlers(name, full, comment, methods):
    out = HEADER + "\n" + imports() + "\n" + naming.doc(comment, "")
    out += f"package protocol {name}Handlers: Sendable {{\n"
    for method, doc in methods:
        out += naming.doc(doc, "  ") + handler_signature(method) + "\n"
    out += "}\n\nextension MethodTable {\n"
    out += f"  /// Registers every method of {full}.\n"
    out += f"  package mutating func register(_ handlers: some {name}Handlers) {{\n"
    for method, _ in methods:
        name = naming.method_name(method.name)
        out += f'    {kind(method)}("{full}/{method.name}", handlers.{name})\n'
    return out + "  }\n}\n"


def handler_signature(method):
    request, response = short(method.input_type), short(method.output_type)
    parameters = [f"_ requests: RequestStream<{request}>" if method.client_streaming
                  else f"_ request: {request}"]
    if method.server_streaming:
        parameters.append(f"_ responses: ResponseStream<{response}>")
    parameters.append("_ call: CallContext")
    tail = "" if method.server_streaming else f" -> {response}"
    rows = ",\n".join("    " + p for p in parameters)
    return f"  func {naming.method_name(method.name)}(\n{rows}\n  ) async throws(CallError){tail}"


def client(name, full, comment, methods):
    out = HEADER + "\n" + imports() + "\n" + naming.doc(comment, "")
    out += f"package struct {name}Client: Sendable {{\n"
    out += "  /// What carries the calls.\n  package let caller: any Caller\n\n"
    out += "  package init(_ caller: any Caller) {\n    self.caller = caller\n  }\n"
    for method, doc in methods:
        out += "\n" + naming.doc(doc, "  ") + client_method(full, method)
    return out + "}\n"


def client_method(full, method):
    request, response = short(method.input_type), short(method.output_type)
    path, name = f'"{full}/{method.name}"', naming.method_name(method.name)
    options = "_ options: CallOptions = CallOptions()"
    if method.client_streaming:
        returns = {"clientStream": f"ClientStreamCall<{request}, {response}>",
                   "bidirectional": f"BidirectionalCall<{request}, {response}>"}[kind(method)]
        return (f"  package func {name}(\n    {options}\n"
                f"  ) async throws(CallError) -> {returns} {{\n"
                f"    try await caller.{kind(method)}({path}, options)\n  }}\n")
    returns = response if not method.server_streaming else f"ServerStreamCall<{response}>"
    return (f"  package func {name}(\n    _ request: {request},\n    {options}\n"
            f"  ) async throws(CallError) -> {returns} {{\n"
            f"    try await caller.{kind(method)}({path}, request, options)\n  }}\n")
