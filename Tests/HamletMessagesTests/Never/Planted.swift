import HamletMessages

/// A schema that breaks one rule of structure, and the same without the breach.
struct Planted: Sendable, CustomStringConvertible {
  /// A part of what the rule says.
  let rule: String
  let message: String
  let field: FieldInfo
  let value: EnumValueInfo?
  /// The method that takes or gives the message.
  let method: String
  let isInput: Bool

  var description: String { "\(method) \(message).\(field.name)" }

  private init(
    _ rule: String,
    _ message: String,
    _ field: FieldInfo,
    value: EnumValueInfo? = nil,
    method: String = "GetPlanted",
    isInput: Bool = true
  ) {
    self.rule = rule
    self.message = message
    self.field = field
    self.value = value
    self.method = method
    self.isInput = isInput
  }

  static let all: [Planted] = [filters, listed, sexes, attributes, births].flatMap { $0 }

  private static let filters =
    ["decision", "declined_only", "by_method"].flatMap { name in
      ["ListPlanted", "CountPlanted", "SearchPlanted", "WatchPlanted", "ExportPlanted"].map {
        Planted("nothing is listed", "PlantedRequest", FieldInfo(name: name, number: 1), method: $0)
      }
    } + [
      Planted("nothing is listed", "PlantedRequest", code("OfferAnswer"), method: "GetCoverage"),
      Planted(
        "nothing is listed",
        "PlantedRequest",
        code("Treatment"),
        method: "GetTreatmentReport"
      ),
    ]

  private static let listed = ["ClientDecision", "ContraceptiveMethod", "OfferAnswer"].map {
    Planted(
      "her own page only",
      "PlantedResponse",
      code($0),
      method: "ListPlanted",
      isInput: false
    )
  }

  private static let sexes = ["DefectScreening", "AntenatalAdvice", "PrenatalTest"].map {
    Planted("has no sex", $0, code("Sex"))
  }

  private static let attributes = ["current_method", "births", "pregnant"].map {
    Planted("attribute of a person", "Person", FieldInfo(name: $0, number: 1))
  }

  private static let births = [
    Planted(
      "about births",
      "PlantedDossier",
      code("PlantedPurpose"),
      value: EnumValueInfo(text: Text(zh: "其他", en: "other"), shortName: "another_birth")
    ),
    Planted(
      "about births",
      "PlantedPaperwork",
      code("PlantedPurpose"),
      value: EnumValueInfo(text: Text(zh: "再生育", en: "other"), shortName: "other")
    ),
  ]

  private static func code(_ type: String) -> FieldInfo {
    FieldInfo(name: "planted", number: 1, kind: .enum, typeName: "hamlet.v1." + type)
  }

  var schema: Schema { schema(with: [field]) }

  /// The same places with nothing in them.
  var harmless: Schema { schema(with: [FieldInfo(name: "planted", number: 1)]) }

  private func schema(with fields: [FieldInfo]) -> Schema {
    let name = "hamlet.v1." + message
    return Schema(
      messages: [MessageInfo(name: name, fields: fields)],
      enums: value.map { [EnumInfo(name: "hamlet.v1.PlantedPurpose", values: [$0])] } ?? [],
      services: [
        ServiceInfo(
          name: "hamlet.v1.PlantedService",
          methods: [
            MethodInfo(name: method, input: isInput ? name : "", output: isInput ? "" : name)
          ]
        )
      ]
    )
  }
}
