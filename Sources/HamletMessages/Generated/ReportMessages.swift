// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Which days a report looks at, and whose service.
package struct ReportRequest: Sendable, Equatable {
  /// Empty: all of the caller's own divisions.
  package var division: String = ""
  package var period: ReportPeriodKind = .unspecified
  /// A day of the period; empty: today.
  package var onDate: String = ""
  /// For a period of one's own choice, of 28 to 366 days.
  package var fromDate: String = ""
  package var toDate: String = ""
  /// Days within which an answer or a result is in time, where no working days are set; 0: 14.
  package var withinDays: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    period: ReportPeriodKind = .unspecified,
    onDate: String = "",
    fromDate: String = "",
    toDate: String = "",
    withinDays: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.period = period
    self.onDate = onDate
    self.fromDate = fromDate
    self.toDate = toDate
    self.withinDays = withinDays
    self.pageToken = pageToken
  }
}

extension ReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReportRequest.self)
    division = CRead.string(c.pointee.division)
    period = ReportPeriodKind(rawValue: c.pointee.period.rawValue) ?? .unspecified
    onDate = CRead.string(c.pointee.on_date)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    withinDays = c.pointee.within_days
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReportRequest.self, capacity: 1)
    hamlet__v1__report_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.period = Hamlet__V1__ReportPeriodKind(rawValue: period.rawValue)
    c.pointee.on_date = arena.string(onDate)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.within_days = withinDays
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// Which figure to explain.
package struct ExplainFigureRequest: Sendable, Equatable {
  /// As coverage.offer, or coverage for all of a report; empty: all.
  package var key: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    key: String = ""
  ) {
    self.key = key
  }
}

extension ExplainFigureRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ExplainFigureRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__explain_figure_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ExplainFigureRequest.self)
    key = CRead.string(c.pointee.key)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ExplainFigureRequest.self, capacity: 1)
    hamlet__v1__explain_figure_request__init(c)
    c.pointee.key = arena.string(key)
  }
}

/// What the figures mean.
package struct ExplainFigureResponse: Sendable, Equatable {
  package var meanings: [FigureMeaning] = []

  /// With every field at its default.
  package init() {}

  package init(
    meanings: [FigureMeaning] = []
  ) {
    self.meanings = meanings
  }
}

extension ExplainFigureResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ExplainFigureResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__explain_figure_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ExplainFigureResponse.self)
    meanings = CRead.messages(c.pointee.n_meanings, c.pointee.meanings)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ExplainFigureResponse.self, capacity: 1)
    hamlet__v1__explain_figure_response__init(c)
    c.pointee.n_meanings = meanings.count
    c.pointee.meanings = arena.messages(meanings, Hamlet__V1__FigureMeaning.self)
  }
}
