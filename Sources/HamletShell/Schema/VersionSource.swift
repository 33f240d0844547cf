package import HamletMessages

/// The read that tells which version the record of a write has.
package struct VersionSource: Sendable {
  /// The read.
  package let read: Command
  /// The message that has the version: the answer itself, or a row of it.
  package let record: MessageInfo
  /// The list whose rows are looked through for the record's id; nil: the answer is the record.
  package let list: PagedList?
}

extension CommandBook {
  /// The read that the contract names (`version_from`), else the list of such records that can be asked
  /// for without being told anything; nil where there is neither, as of carers.
  package func versionSource(of command: Command) -> VersionSource? {
    let method = command.method
    if let read = self.command(method: method.versionFrom), let record = message(read.method.output)
    {
      return VersionSource(read: read, record: record, list: nil)
    }
    guard method.primary == "id",
      fields(of: command).contains(where: { $0.name == "base_version" }),
      let id = fields(of: command).first(where: { $0.name == "id" }),
      let source = kinds.source(of: id, in: command), source.valueField == "id",
      source.row.fields.contains(where: { $0.name == "version" }),
      let list = PagedList(source.command.method, message: message)
    else { return nil }
    return VersionSource(read: source.command, record: source.row, list: list)
  }
}
