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
      let standards = try snapshot.serviceStandards()
      return ListServiceStandardsResponse(
        standards: [
          ServiceStandard(step: .village, workingDays: UInt32(clamping: standards.village)),
          ServiceStandard(step: .township, workingDays: UInt32(clamping: standards.township)),
        ],
        calendarYears: try snapshot.workingDays().knownYears.sorted()
          .map { UInt32(clamping: $0) }
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
