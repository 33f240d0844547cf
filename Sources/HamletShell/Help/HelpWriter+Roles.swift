import HamletMessages

extension HelpWriter {
  /// The word that asks for what each role may.
  static let rolesWord = "roles"

  /// The roles, or the commands that one of them may use; nil where there is no such role.
  func lines(aboutRoles names: ArraySlice<String>) -> [String]? {
    let values = book.enumeration("hamlet.v1.Role")?.values ?? []
    let roles = values.filter { $0.number != 0 }
    guard let name = names.first else {
      let width = roles.map { CellWidth.of($0.shortName) }.max() ?? 0
      return roles.map { role in
        let count = book.commands.filter { mayUse($0, role.number) }.count
        let name = CellText.padded(role.shortName, to: width)
        return " \(name)  \(role.label(language))  \(HelpWording.commands(count).text(language))"
      } + [" " + HelpWording.oneRole.text(language)]
    }
    let role = roles.first { $0.shortName == name.lowercased() || $0.chineseLabel == name }
    guard let role else { return nil }
    let width = book.nouns.map { CellWidth.of($0) }.max() ?? 0
    return [style.paint(role.label(language), .heading)]
      + book.nouns.compactMap { noun -> String? in
        let verbs = book.commands(of: noun).filter { mayUse($0, role.number) }.map(\.verb)
        guard !verbs.isEmpty else { return nil }
        return " \(CellText.padded(noun, to: width))  \(verbs.joined(separator: " "))"
      }
  }

  private func mayUse(_ command: Command, _ role: UInt32) -> Bool {
    command.method.open || command.method.roles.isEmpty || command.method.roles.contains(role)
  }
}
