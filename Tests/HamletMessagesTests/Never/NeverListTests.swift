import HamletMessages
import Testing

@Suite("What must never exist does not exist")
struct NeverListTests {
  let list: NeverList

  init() throws {
    list = try NeverList()
  }

  @Test("The contract holds nothing of the list, in names, labels, values or commands.")
  func contractIsClean() {
    #expect(Contract.schema.schema.messages.count > 50)
    #expect(list.problems(in: Contract.schema.schema) == [])
  }

  @Test("Each stem is found where it is planted as a field's name or label.")
  func plantedStemsAreFound() {
    for stem in list.stems {
      let word = stem.text.replacing("*", with: "")
      let field =
        stem.language == "zh"
        ? FieldInfo(name: "planted", number: 1, text: Text(zh: "测试\(word)测试", en: "planted"))
        : FieldInfo(name: "planted_\(word)", number: 1, text: Text(zh: "测试", en: "planted"))
      let schema = Schema(messages: [MessageInfo(name: "hamlet.v1.Planted", fields: [field])])
      #expect(!list.problems(in: schema).isEmpty, "\(stem.text) was not found")
    }
  }

  @Test("A list that could be filtered by a decision is found.")
  func plantedFilterIsFound() {
    for field in ["decision", "declined_only", "by_method"] {
      let schema = Schema(
        messages: [
          MessageInfo(
            name: "hamlet.v1.ListPlantedRequest",
            fields: [FieldInfo(name: field, number: 1)]
          )
        ],
        services: [
          ServiceInfo(
            name: "hamlet.v1.PlantedService",
            methods: [MethodInfo(name: "ListPlanted", input: "hamlet.v1.ListPlantedRequest")]
          )
        ]
      )
      #expect(!list.problems(in: schema).isEmpty, "\(field)")
    }
  }

  @Test("A sex in a prenatal result and a method on a person are found.")
  func plantedAttributesAreFound() {
    let sex = FieldInfo(name: "seen", number: 1, kind: .enum, typeName: "hamlet.v1.Sex")
    let method = FieldInfo(name: "current_method", number: 1)
    for (message, field) in [("hamlet.v1.DefectScreening", sex), ("hamlet.v1.Person", method)] {
      let schema = Schema(messages: [MessageInfo(name: message, fields: [field])])
      #expect(!list.problems(in: schema).isEmpty, "\(message)")
    }
  }

  @Test("Every exception is still needed.")
  func exceptionsAreNeeded() {
    let without = NeverList(stems: list.stems, exceptions: [])
    let found = without.problems(in: Contract.schema.schema)
    for exception in list.exceptions {
      #expect(found.contains { $0.hasPrefix("\(exception[0]): \(exception[1])") }, "\(exception)")
    }
  }
}
