/// What can be done with an appointment.
package enum AppointmentAction: String, CaseIterable, Sendable, Hashable {
  /// The service agrees to the time.
  case confirm
  /// It took place.
  case complete
  /// Another appointment takes its place.
  case reschedule
  /// The client does not want it; no reason is asked.
  case cancelByClient = "cancel_by_client"
  /// The service cannot keep it.
  case cancelByService = "cancel_by_service"
  /// The staff did not come.
  case markStaffMissed = "mark_staff_missed"
  /// The client did not come.
  case markClientAbsent = "mark_client_absent"
}
