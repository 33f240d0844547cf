import HamletMessages
import Testing

@Suite("What the contract says of papers and of the time before a birth")
struct EntitlementContractTests {
  private let schema = Contract.schema.schema

  @Test("No kind, state, step or piece of paperwork grants or turns down anything.")
  func paperworkSaysNoNo() {
    let values = schema.enums.filter { $0.name.hasPrefix("hamlet.v1.Paperwork") }.flatMap(\.values)
    #expect(values.count > 25)
    for value in values {
      let english = (value.shortName + " " + (value.text?.en ?? "")).lowercased()
      for word in ["approv", "grant", "permit", "reject", "refus", "den", "eligib", "marri"] {
        let found = english.split { !$0.isLetter }.contains { $0.hasPrefix(word) }
        #expect(!found, "\(value.shortName): \(word)")
      }
      for word in ["准", "批", "拒", "许可", "审", "驳", "婚"] {
        #expect(value.text?.zh.contains(word) == false, "\(value.shortName): \(word)")
      }
    }
  }

  @Test("Paperwork is held up by pieces of a closed list, never by words.")
  func piecesAreCodes() throws {
    let step = try #require(
      schema.messages.first { $0.name == "hamlet.v1.AdvancePaperworkRequest" }
    )
    #expect(step.fields.map(\.name) == ["id", "base_version", "step", "missing"])
    #expect(step.fields.last?.typeName == "hamlet.v1.PaperworkPiece")
  }

  @Test("No message of antenatal advice has a field for a sex, and none plans contacts.")
  func antenatal() {
    let messages = schema.messages.filter { $0.name.contains("AntenatalAdvice") }
    #expect(messages.count == 5)
    for field in messages.flatMap(\.fields) {
      #expect(field.typeName != "hamlet.v1.Sex" && !field.name.contains("sex"), "\(field.name)")
      #expect(!field.name.contains("schedule") && !field.name.contains("due"), "\(field.name)")
    }
    let methods = schema.services.flatMap(\.methods).filter { $0.name.contains("Antenatal") }
    #expect(
      Set(methods.map(\.name)) == [
        "RecordAntenatalAdvice", "GetAntenatalAdvice", "ListAntenatalAdvice",
      ]
    )
  }
}
