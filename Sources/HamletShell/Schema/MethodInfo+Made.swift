import HamletMessages

extension MethodInfo {
  /// Whether a field is the id of the record that a call creates, which is made here unless given.
  func makesID(_ field: FieldInfo) -> Bool {
    field.name == "id" && field.format == "id" && field.isRequired && primary != "id"
      && (idempotency != .read || clientStreams)
  }
}
