internal import Crypto
internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore
internal import Logging

/// One import at work: takes the pieces of a file and does its rows, a batch at a time.
///
/// It holds a batch, the marks of the rows before, and the first things to say; not the file.
struct ImportRun<Target: ImportTarget> {
  let env: ServiceEnvironment
  let call: CallContext
  let grant: Grant
  let target: Target
  let file: ImportFile
  var record: ImportRecord
  /// What is to say of the first rows, for the answer.
  var toSay: [ImportRowRecord] = []
  /// Rows that were read; those of the record are settled.
  var rowsRead = 0
  /// The batch that the store has.
  var given: ImportBatch?
  var reader: ImportReader
  private let columns: ImportColumns
  var fields: [FieldInfo?]?
  /// The fields of an object's members, by the names that came before.
  private var members: [String: FieldInfo?] = [:]
  private var waiting: [RawRecord] = []
  private var marks: [ImportMark: Int] = [:]
  private var digest = SHA256()
  private var size = 0
  private var pieces: UInt32 = 0
  private var places: ImportPlaces

  init(
    _ env: ServiceEnvironment,
    _ call: CallContext,
    _ target: Target,
    _ file: ImportFile,
    _ places: ImportPlaces
  ) throws(CallError) {
    self.env = env
    self.call = call
    grant = try call.grant()
    self.target = target
    self.file = file
    self.places = places
    record = file.record(Target.kind, grant)
    reader = ImportReader(file)
    columns = try ImportColumns(type: Target.Row.typeName, given: file.columns)
  }

  /// Takes the next piece of the file, and does the rows that are whole with it.
  mutating func take(_ piece: ImportChunk) async throws(CallError) {
    guard piece.index == pieces else { throw ImportHandlers.outOfOrder }
    pieces += 1
    size += piece.data.count
    guard size <= file.size else { throw Self.otherFile }
    digest.update(data: piece.data)
    try reader.take(piece.data, into: &waiting)
    while waiting.count >= ImportBounds.batchRows {
      let batch = Array(waiting.prefix(ImportBounds.batchRows))
      waiting.removeFirst(batch.count)
      try await work(batch)
    }
  }

  /// Does the last rows; throws where the file is not the one that was announced.
  mutating func finish() async throws(CallError) {
    // Before the last row: it may be the beginning of one.
    guard size == file.size, Array(digest.finalize()) == file.sha256 else { throw Self.otherFile }
    try reader.finish(into: &waiting)
    while !waiting.isEmpty {
      let batch = Array(waiting.prefix(ImportBounds.batchRows))
      waiting.removeFirst(batch.count)
      try await work(batch)
    }
    try await settleGiven()
    record.state = .done
    try await keep([])
  }

  /// Notes that the file did not come whole; what was done stays.
  mutating func interrupted() async {
    do throws(CallError) {
      try await settleGiven()
    } catch {
      // What came of those rows is found again when the import goes on.
      given = nil
    }
    record.state = .interrupted
    do throws(CallError) {
      try await keep([])
    } catch {
      // The import stays "running" in the record, and is told as cut once nothing comes of it.
      env.log.warning("an import's end was not kept", metadata: ["import": "\(record.id)"])
    }
  }

  private static var otherFile: CallError {
    .invalid(
      "header.sha256",
      rule: "import.other_file",
      "The bytes are not those of the file that the header announces; send it again.",
      "收到的内容与文件信息不符，请重新发送。"
    )
  }
}

extension ImportRun {
  /// Reads the row of the columns' names.
  mutating func readHeading(_ raw: RawRecord) throws(CallError) {
    if let fault = raw.fault { throw .invalid("header.columns", fault) }
    var names: [String] = []
    for field in raw.fields {
      switch reader.text(of: field) {
      case .success(let text): names.append(text)
      case .failure(let problem):
        throw .invalid("header.columns", rule: problem.rule, problem.english, problem.chinese)
      }
    }
    while names.last.map({ ImportColumns.trimmed($0).isEmpty }) ?? false { names.removeLast() }
    fields = try columns.fields(names)
    record.columns = names.map(columns.described)
  }

  /// The row's message, or every problem of its form.
  mutating func read(_ raw: RawRecord) -> Result<Target.Row, ImportOutcome> {
    var reading = ImportRowReading()
    if let fault = raw.fault { reading.add(fault) }
    if reader.format == .ndjson {
      readObject(raw, &reading)
    } else {
      let named = fields ?? []
      for (index, cell) in raw.fields.enumerated() {
        let isNamed = index < named.count
        let field: FieldInfo? = isNamed ? named[index] : nil
        switch reader.text(of: cell) {
        case .failure(let problem): reading.add(problem, of: field)
        case .success(let text):
          if let field { add(text, of: field, to: &reading) }
          if !isNamed, !ImportColumns.trimmed(text).isEmpty { reading.addSurplus() }
        }
      }
    }
    return reading.message(Target.Row.self, today: grant.today)
  }

  private mutating func readObject(_ raw: RawRecord, _ reading: inout ImportRowReading) {
    guard let cell = raw.fields.first else { return }
    switch reader.text(of: cell) {
    case .failure(let problem): reading.add(problem, of: nil)
    case .success(let text):
      guard let json = try? JSONValue(parsing: text), case .object(let members) = json else {
        return reading.add(ImportRowReading.notObject)
      }
      for member in members {
        guard let field = field(of: member.name) else { continue }
        if case .string(let name) = member.value {
          add(name, of: field, to: &reading)
        } else {
          reading.add(member.value, of: field)
        }
      }
    }
  }

  /// The field that a member fills; told among the columns when its name comes first.
  private mutating func field(of name: String) -> FieldInfo? {
    if let known = members[name] { return known }
    let described = columns.described(name)
    let field = columns.field(name)
    if record.columns.count < ImportBounds.columns {
      if !record.columns.contains(described) { record.columns.append(described) }
      // Names that a row makes up are looked up anew once there are too many.
      members[name] = .some(field)
    }
    return field
  }

  /// Takes a cell's text, a place by its name.
  private mutating func add(
    _ text: String,
    of field: FieldInfo,
    to reading: inout ImportRowReading
  ) {
    guard ImportPlaces.isPlace(field) else { return reading.add(.string(text), of: field) }
    switch places.code(text, field) {
    case .success(let code): reading.add(.string(code), of: field)
    case .failure(let problem): reading.add(problem, of: field)
    }
  }

  /// What says that an earlier row of the file is of the same record; else the row is remembered.
  mutating func earlier(_ row: Target.Row, _ number: Int) -> ImportProblem? {
    let own = target.marks(of: row)
    for mark in own {
      guard let first = marks[mark] else { continue }
      return ImportProblem(
        field: mark.field,
        rule: "duplicate.in_file",
        english: "It is the same as row \(first) of the file.",
        chinese: "与文件第 \(first) 条记录重复。"
      )
    }
    for mark in own { marks[mark] = number }
    return nil
  }

  func item(_ row: Target.Row) -> ImportWork<Target.Row> {
    let digest = Array(SHA256.hash(data: row.encodedBytes()))
    let key = digest.prefix(10).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    return ImportWork(
      row: row,
      id: .derived(
        atUnixMilliseconds: Int64(file.id.high >> 16),
        from: file.id.bytes + digest
      ),
      key: "import:\(file.id):\(key)",
      digest: digest,
      buildsOnFile: target.reference(of: row).map { marks[$0] != nil } ?? false
    )
  }
}
