internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// A batch is read while the store does the one before it.
extension ImportRun {
  /// Reads and checks some rows, settles those before them and gives these to the store.
  mutating func work(_ batch: [RawRecord]) async throws(CallError) {
    try call.checkCancelled()
    let (rows, items) = try read(batch)
    guard !file.isDryRun else {
      let outcomes = try await plans(items)
      let planned = settle(rows, outcomes)
      return try await keep(planned)
    }
    // They are made ready while the store does those before them.
    let ready = items.map { target.preparation(of: $0.row, id: $0.id, grant) }
    for preparation in ready { if let preparation { env.store.prepare(preparation) } }
    let before = try await settledGiven()
    given = give(zip(items, ready).map { (item: $0, ready: $1) }, rows, keeping: before)
  }

  /// Waits for the batch that the store has, and keeps what became of its rows.
  mutating func settleGiven() async throws(CallError) {
    guard given != nil else { return }
    let rows = try await settledGiven()
    try await keep(rows)
  }

  /// Waits for the batch that the store has; gives what is to be kept of its rows.
  private mutating func settledGiven() async throws(CallError) -> [ImportRowRecord] {
    guard let batch = given else { return [] }
    let done = try await outcomes(of: batch)
    given = nil
    return settle(batch.rows, done)
  }

  private mutating func read(
    _ batch: [RawRecord]
  ) throws(CallError) -> (rows: [(row: ImportRowRecord, work: Int?)], [ImportWork<Target.Row>]) {
    var rows: [(row: ImportRowRecord, work: Int?)] = []
    var items: [ImportWork<Target.Row>] = []
    for raw in batch {
      if reader.format == .csv, fields == nil {
        try readHeading(raw)
        continue
      }
      rowsRead += 1
      guard rowsRead <= ImportBounds.rows else {
        throw .limit(
          "import_rows",
          allowed: ImportBounds.rows,
          actual: rowsRead,
          side: "server"
        )
      }
      var row = ImportRowRecord(row: rowsRead, line: raw.line, result: .unspecified)
      switch read(raw) {
      case .failure(let refusal):
        row.result = .notTaken
        row.problems = refusal.problems
        rows.append((row, nil))
      case .success(let message):
        let completed = target.completed(message)
        if let same = earlier(completed, row.row) {
          row.result = .skippedDuplicate
          row.problems = [same]
          rows.append((row, nil))
        } else {
          rows.append((row, items.count))
          items.append(item(completed))
        }
      }
    }
    return (rows, items)
  }

  /// Counts what became of rows; gives what is to be kept of them.
  private mutating func settle(
    _ settled: [(row: ImportRowRecord, work: Int?)],
    _ done: [ImportOutcome]
  ) -> [ImportRowRecord] {
    var rows: [ImportRowRecord] = []
    for (row, index) in settled {
      var row = row
      if let index {
        row.result = done[index].result
        row.recordID = done[index].recordID
        row.problems = done[index].problems
        if done[index].isDoneBefore { record.counts.doneBefore += 1 }
      }
      record.counts.rows += 1
      record.counts.add(row.result)
      let isToSay = row.result == .skippedDuplicate || row.result == .notTaken
      if isToSay, toSay.count < 200 { toSay.append(row) }
      if isToSay || !file.isDryRun { rows.append(row) }
    }
    return rows
  }

  mutating func keep(_ rows: [ImportRowRecord]) async throws(CallError) {
    let (ticket, body) = keeping(rows)
    do {
      _ = try await env.store.write(ticket, body)
    } catch {
      throw env.refusal(error, call)
    }
  }

  /// The write that keeps what became of rows.
  mutating func keeping(
    _ rows: [ImportRowRecord]
  ) -> (WriteTicket, @Sendable (Transaction) throws -> WriteOutcome) {
    record.format = reader.format
    record.encoding = reader.encoding
    record.lastAt = env.clock()
    let state = record
    return (
      WriteTicket(grant: grant),
      { tx in
        try tx.keep(state, rows: rows)
        return WriteOutcome(
          reply: [],
          recordType: "import",
          recordID: state.id,
          detail: "rows \(state.counts.rows), kept \(rows.count)"
        )
      }
    )
  }
}

extension ImportRecord.Counts {
  /// Counts a row's result.
  fileprivate mutating func add(_ result: ImportRowResult) {
    switch result {
    case .created: created += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    case .skippedDuplicate: skipped += 1
    case .notTaken, .unspecified: notTaken += 1
    }
  }
}
