internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  package func listServiceStandards(
    _ request: ListServiceStandardsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListServiceStandardsResponse {
    try await env.read(call) { snapshot, _ in
      ListServiceStandardsResponse(
        standards: try [ServiceStep.village, .township].map { step in
          let standard = try snapshot.serviceStandard(of: step)
          return ServiceStandard(
            step: step,
            workingDays: UInt32(clamping: standard.days),
            version: standard.version
          )
        },
        calendarYears: try snapshot.workingDays().knownYears.sorted()
          .map { UInt32(clamping: $0) }
      )
    }
  }

  package func setServiceStandard(
    _ request: SetServiceStandardRequest,
    _ call: CallContext
  ) async throws(CallError) -> ServiceStandard {
    try await env.write(call) { tx, _ in
      let before = try tx.read.serviceStandard(of: request.step)
      guard before.version == request.baseVersion else {
        throw StoreError.conflict(before.version, ["working_days"])
      }
      let days = Int(clamping: request.workingDays)
      let version = try tx.setServiceStandard(of: request.step, days: days)
      return Change(
        reply: ServiceStandard(
          step: request.step,
          workingDays: request.workingDays,
          version: version
        ),
        record: "service_standard",
        id: .none,
        detail: "\(request.step) \(before.days) to \(days)"
      )
    }
  }

  package func listCalendarDays(
    _ request: ListCalendarDaysRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCalendarDaysResponse {
    try await env.read(call) { snapshot, grant in
      let year = request.year == 0 ? grant.today.year : Int(clamping: request.year)
      let days = try snapshot.calendarDays(ofYear: year)
      return ListCalendarDaysResponse(
        days: days.map { day in
          CalendarDay(
            day: day.day.description,
            worked: day.isWorked,
            nameZh: day.zh,
            nameEn: day.en
          )
        },
        weekendsOnly: days.allSatisfy(\.isWorked)
      )
    }
  }
}
