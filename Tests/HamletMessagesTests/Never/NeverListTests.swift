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

  @Test("Each rule of structure finds the example that is planted for it.", arguments: Planted.all)
  func plantedStructureIsFound(planted: Planted) {
    let found = list.problems(in: planted.schema)
    #expect(found.contains { $0.contains(planted.rule) }, "\(planted): \(found)")
    #expect(list.problems(in: planted.harmless) == [], "\(planted)")
  }

  @Test("No text that the programs show or the seeds hold has a forbidden Chinese stem.")
  func textsAreClean() throws {
    let texts = try SourceTexts.all()
    #expect(texts.count > 300)
    #expect(SourceTexts.problems(in: texts, list) == [])
    let planted = SourceTexts.Text(place: "planted:1", text: "各村排名")
    #expect(SourceTexts.problems(in: [planted], list).count == 1)
  }

  @Test("Every exception is still needed.")
  func exceptionsAreNeeded() throws {
    let without = NeverList(stems: list.stems, exceptions: [])
    let found = without.problems(in: Contract.schema.schema)
    let texts = try SourceTexts.all()
    let inTexts = SourceTexts.problems(in: texts, without)
    for exception in list.exceptions {
      if exception[0].contains("/"), !exception[0].hasPrefix("hamlet.") {
        #expect(inTexts.contains { $0.hasPrefix(exception[0]) }, "\(exception)")
        continue
      }
      #expect(found.contains { $0.hasPrefix("\(exception[0]): \(exception[1])") }, "\(exception)")
    }
  }
}
