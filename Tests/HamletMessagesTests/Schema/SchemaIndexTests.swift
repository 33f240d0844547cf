import HamletMessages
import NIOCore
import Testing

@Suite("The contract is found by the names that people and programs use")
struct SchemaIndexTests {
  private let schema = Contract.schema

  @Test("Messages, enums, services and methods are found by full name.")
  func fullNames() throws {
    #expect(schema.message("hamlet.v1.Person")?.name == "hamlet.v1.Person")
    #expect(schema.enumeration("hamlet.v1.Sex")?.values.count == 5)
    #expect(schema.service("hamlet.v1.PersonService")?.text?.zh == "居民")
    let method = try #require(schema.method("hamlet.v1.PersonService/GetPerson"))
    #expect(method.info.input == "hamlet.v1.GetPersonRequest")
    #expect(method.service == "hamlet.v1.PersonService")
    #expect(schema.message("Person") == nil)
    #expect(schema.method("hamlet.v1.PersonService/getPerson") == nil)
  }

  @Test("Every method is found by its full name and by its command, and no two share one.")
  func everyMethod() {
    for method in schema.allMethods {
      #expect(schema.method(method.fullName) == method)
      #expect(schema.command(noun: method.noun, verb: method.verb) == method)
      #expect(schema.verbs(of: method.noun).contains(method.verb))
    }
    #expect(schema.nouns.contains("person"))
    #expect(schema.verbs(of: "nothing").isEmpty)
  }

  @Test("Each part that is read by itself is what the whole contract says.")
  func parts() {
    let whole = schema.schema
    for message in whole.messages { #expect(schema.message(message.name) == message) }
    for enumeration in whole.enums {
      #expect(schema.enumeration(enumeration.name) == enumeration)
    }
    for service in whole.services { #expect(schema.service(service.name) == service) }
    #expect(schema.sha256 == whole.sha256 && schema.sha256.count == 32)
    #expect(SchemaIndex(whole).schema == whole)
  }

  @Test("Of two parts with one name the first one stays.")
  func twice() {
    var (first, second) = (MessageInfo(), MessageInfo())
    (first.name, second.name) = ("a.B", "a.B")
    second.fields = [FieldInfo(name: "late")]
    let index = SchemaIndex(Schema(messages: [first, second]))
    #expect(index.message("a.B")?.fields.isEmpty == true)
    #expect(index.field("late", of: "a.B") == nil)
    #expect(SchemaIndex(Schema()).allMethods.isEmpty)
  }

  @Test(
    "A field is found in snake_case, lowerCamel, kebab-case and by its Chinese label.",
    arguments: ["base_version", "baseVersion", "base-version", "原版本"]
  )
  func fieldSpellings(name: String) {
    #expect(schema.field(name, of: "hamlet.v1.UpdatePersonRequest")?.name == "base_version")
    #expect(schema.field(name, of: "hamlet.v1.Phone") == nil)
  }

  @Test(
    "A value is found by full name, short name in either case, label, number or a unique beginning.",
    arguments: ["SEX_FEMALE", "sex_female", "female", "FEMALE", "Female", "女", "2", "fem"]
  )
  func values(word: String) {
    guard case .value(let value) = schema.value(word, of: "hamlet.v1.Sex") else {
      Issue.record("\(word) is no value")
      return
    }
    #expect(value.name == "SEX_FEMALE")
  }

  @Test("A beginning of several values names them, and a strange word is none.")
  func ambiguous() {
    let match = schema.value("un", of: "hamlet.v1.Sex")
    guard case .ambiguous(let values) = match else {
      Issue.record("\(match)")
      return
    }
    #expect(values.map(\.shortName) == ["unspecified", "unknown", "unstated"])
    #expect(schema.value("x", of: "hamlet.v1.Sex") == .unknown)
    #expect(schema.value("", of: "hamlet.v1.Sex") == .unknown)
    #expect(schema.value("1", of: "hamlet.v1.Nothing") == .unknown)
  }

  @Test("The hash of the contract has 32 bytes, and the descriptor set is there.")
  func hash() {
    #expect(Contract.schemaSHA256.count == 32)
    #expect(Contract.descriptorSet.readableBytes > 1_000)
  }
}
