import HamletMessages

/// The rules about what the contract must never hold that no list of words can see.
struct NeverStructure {
  private let schema: Schema
  private let messages: [String: MessageInfo]
  private let enums: [String: EnumInfo]

  init(_ schema: Schema) {
    self.schema = schema
    messages = Dictionary(schema.messages.map { ($0.name, $0) }) { first, _ in first }
    enums = Dictionary(schema.enums.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Everything that breaks a rule, each as "name: why".
  var problems: [String] {
    filters + listedAnswers + sexesBeforeBirth + attributesOfPersons + answersAboutBirths
  }

  /// Nothing is listed, counted, searched, exported or watched by somebody's own answer.
  private var filters: [String] {
    let inputs = Set(readings.map(\.input))
    return schema.messages.filter { inputs.contains($0.name) }.flatMap { message in
      message.fields.filter(Self.isKeyedByAnswer).map {
        "\(message.name).\($0.name): nothing is listed or filtered by decision, method or DECLINED"
      }
    }
  }

  /// A person's own answer stands on her own page: no list carries it.
  private var listedAnswers: [String] {
    lists.flatMap { method in
      fields(within: method.output).filter { Self.isAnswer($0.field, Self.privateAnswers) }.map {
        "\(method.name): \($0.full): an answer is shown on her own page only"
      }
    }
  }

  /// No result, advice or test of before the birth can hold a sex.
  private var sexesBeforeBirth: [String] {
    let marks: Set<String> = ["antenatal", "prenatal", "screening"]
    return schema.messages.filter { message in
      !marks.isDisjoint(with: NeverList.words(Self.own(message.name)))
        && !message.name.hasSuffix("Request") && !message.name.hasSuffix("Response")
    }
    .flatMap { message in
      fields(within: message.name).filter { Self.isSex($0.field) }.map {
        "\(message.name): \($0.full): a prenatal result has no sex"
      }
    }
  }

  /// Methods, pregnancies and numbers of births are no attributes of a person.
  private var attributesOfPersons: [String] {
    let marks: Set<String> = [
      "method", "methods", "contraception", "contraceptive", "parity", "gravidity", "births",
      "pregnant", "pregnancies", "fertility", "children",
    ]
    return ["Person", "PersonSummary", "Household", "HouseholdMember", "Residence"].flatMap {
      name in
      (messages["hamlet.v1." + name]?.fields ?? []).filter { field in
        !marks.isDisjoint(with: NeverList.words(field.name))
      }
      .map { "hamlet.v1.\(name).\($0.name): no method and no birth is an attribute of a person" }
    }
  }

  /// What a dossier or a paper is for, and what comes of it, says nothing about births.
  private var answersAboutBirths: [String] {
    let roots = schema.messages.map(\.name).filter { name in
      !Set(["dossier", "paperwork"]).isDisjoint(with: NeverList.words(Self.own(name)))
    }
    let reached = Set(roots.flatMap { fields(within: $0) }.map(\.field.typeName))
    return reached.sorted().compactMap { enums[$0] }.flatMap { item in
      item.values.filter(Self.isAboutBirths).map {
        "\(item.name).\($0.shortName): no purpose or outcome of a dossier is about births"
      }
    }
  }

  private static func isAboutBirths(_ value: EnumValueInfo) -> Bool {
    let words = NeverList.words(value.shortName) + NeverList.words(value.text?.en ?? "")
    let marks = ["pregnan", "childbearing", "reproduc", "conce", "birth"]
    // Papers of a child that is there: they grant nothing, they say that she was born.
    let isOfAChild = ["certificate", "registration", "copy"].contains { words.contains($0) }
    return words.contains { word in marks.contains { word.hasPrefix($0) } } && !isOfAChild
      || ["生育", "再生", "怀孕", "妊娠", "二孩", "三孩"].contains { value.text?.zh.contains($0) == true }
  }

  private struct Place {
    let full: String
    let field: FieldInfo
  }

  /// The fields of a message and of everything that it can hold.
  private func fields(within name: String) -> [Place] {
    var seen: Set<String> = []
    var waiting = [name]
    var found: [Place] = []
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let message = messages[next] else { continue }
      for field in message.fields {
        found.append(Place(full: "\(next).\(field.name)", field: field))
        if messages[field.typeName] != nil { waiting.append(field.typeName) }
      }
    }
    return found
  }

  private var methods: [MethodInfo] { schema.services.flatMap(\.methods) }

  /// The methods that show more than one record.
  private var lists: [MethodInfo] {
    let beginnings = ["List", "Search", "Count", "Watch"]
    return methods.filter { method in
      beginnings.contains { method.name.hasPrefix($0) }
        && !Self.ownPages.contains { method.name.hasPrefix($0) }
    }
  }

  /// The lists, and what counts or exports.
  private var readings: [MethodInfo] {
    methods.filter { method in
      ["List", "Search", "Count", "Watch", "Export"].contains { method.name.hasPrefix($0) }
        || ["Coverage", "Report", "Summary", "Assessment", "Progress"].contains {
          method.name.hasPrefix("Get") && method.name.contains($0)
        }
    }
  }

  /// Lists of one person's own records.
  private static let ownPages = ["ListMy"]

  /// Types whose values are somebody's own answers.
  private static let answers = [
    "ClientDecision", "ContraceptiveMethod", "ScreeningStatus", "OfferAnswer", "TestResult",
    "Treatment", "ReferralAnswer",
  ]

  /// Those that no list carries.
  private static let privateAnswers = [
    "ClientDecision", "ContraceptiveMethod", "ScreeningStatus", "OfferAnswer",
  ]

  private static func isKeyedByAnswer(_ field: FieldInfo) -> Bool {
    let words = Set(NeverList.words(field.name))
    return !words.isDisjoint(with: ["decision", "declined", "method", "methods"])
      || isAnswer(field, answers)
  }

  private static func isAnswer(_ field: FieldInfo, _ types: [String]) -> Bool {
    types.contains(own(field.typeName))
  }

  private static func isSex(_ field: FieldInfo) -> Bool {
    own(field.typeName) == "Sex" || NeverList.words(field.name).contains("sex")
  }

  private static func own(_ name: String) -> String {
    String(name.split(separator: ".").last ?? "")
  }
}
