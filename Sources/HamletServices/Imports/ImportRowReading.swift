internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// A row as it is put together cell by cell, with everything that is wrong with it.
struct ImportRowReading {
  private var members: [JSONMember] = []
  private var problems: [ImportProblem] = []

  /// A line that is not a JSON object.
  static let notObject = RuleViolation(
    rule: "ndjson.object",
    english: "The line is not a JSON object.",
    chinese: "该行不是 JSON 对象。"
  )

  /// Notes what is wrong with the row's form.
  mutating func add(_ fault: RuleViolation) {
    problems.append(
      ImportProblem(
        field: "",
        rule: fault.rule,
        english: fault.english,
        chinese: fault.chinese
      )
    )
  }

  /// Notes what is wrong with a cell.
  mutating func add(_ problem: ImportProblem, of field: FieldInfo?) {
    var problem = problem
    problem.field = field?.name ?? problem.field
    problems.append(problem)
  }

  /// Notes that there are more cells than columns.
  mutating func addSurplus() {
    guard !problems.contains(where: { $0.rule == "csv.surplus" }) else { return }
    add(
      RuleViolation(
        rule: "csv.surplus",
        english: "The row has more cells than there are columns.",
        chinese: "该行单元格多于列数。"
      )
    )
  }

  /// Takes a cell's text.
  mutating func add(_ text: String, of field: FieldInfo) {
    switch ImportCell(field: field).value(text) {
    case .success(let value?): members.append(JSONMember(field.name, value))
    case .success(nil): break
    case .failure(let problem): problems.append(problem)
    }
  }

  /// Takes a member of a JSON object: a text is read as a cell is.
  mutating func add(_ value: JSONValue, of field: FieldInfo) {
    guard !members.contains(where: { $0.name == field.name }) else { return }
    switch value {
    case .string(let text), .number(let text): add(text, of: field)
    case .bool(let flag): add(flag ? "true" : "false", of: field)
    case .null: break
    case .object, .array: members.append(JSONMember(field.name, value))
    }
  }

  /// The message, or every problem: of the cells, and of the contract's rules for what they hold.
  func message<Row: ContractMessage>(
    _ type: Row.Type,
    today: CivilDate
  ) -> Result<Row, ImportOutcome> {
    do throws(MessageError) {
      let payload = try JSONMapping.payload(from: .object(members), type: Row.typeName)
      let row = try MessageDecoder().decode(Row.self, from: payload, rulesToday: today)
      return problems.isEmpty ? .success(row) : .failure(.notTaken(problems))
    } catch {
      let known = Set(problems.map(\.field))
      let more = error.problems.filter { !known.contains($0.path) }.map { problem in
        ImportProblem(
          field: problem.path,
          rule: problem.rule,
          english: problem.english,
          chinese: problem.chinese
        )
      }
      return .failure(.notTaken(problems + more))
    }
  }
}
