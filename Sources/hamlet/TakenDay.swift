import HamletMessages
import HamletShell

/// What of a day leads to a person.
enum TakenDay {
  static let today = "hamlet.v1.ReportService/GetToday"
  static let person = "hamlet.v1.PersonService/GetPerson"

  /// The method that gives an item's record, by the item's kind; the record names the person.
  private static let lookUps = [
    "TODAY_KIND_APPOINTMENT": "hamlet.v1.ConsultationService/GetAppointment",
    "TODAY_KIND_APPOINTMENT_REQUEST": "hamlet.v1.ConsultationService/GetAppointment",
    "TODAY_KIND_FOLLOW_UP": "hamlet.v1.ConsultationService/GetFollowUp",
    "TODAY_KIND_REFERRAL_TO_ANSWER": "hamlet.v1.ConsultationService/GetReferral",
  ]

  /// The records of a day that lead to a person: the method and the id.
  static func lookUps(_ day: JSONValue) -> [(method: String, id: String)] {
    guard case .array(let groups)? = day["groups"] else { return [] }
    return groups.flatMap { group -> [(String, String)] in
      guard case .string(let kind)? = group["kind"], let method = lookUps[kind],
        case .array(let items)? = group["items"]
      else { return [] }
      return items.compactMap { item in
        guard case .string(let id)? = item["id"] else { return nil }
        return (method, id)
      }
    }
  }

  /// What a read is about, where it is one that can be answered from what was taken; nil: it is not.
  static func subject(_ call: OutgoingCall) -> [UInt8]? { subject(call.command, call.request) }

  static func subject(_ command: Command, _ request: JSONValue) -> [UInt8]? {
    switch command.wireName {
    case today: return Array("today".utf8)
    case person:
      guard case .string(let id)? = request["id"] else { return nil }
      return Array(id.utf8)
    default: return nil
    }
  }
}
