import HamletMessages

/// Drafts that survive a session.
extension ShellSession {
  /// Says at the start that there are drafts of an earlier session.
  package func offerDrafts() {
    guard let count = host.draftKeeper?.count(), count > 0 else { return }
    show(FormWording.draftsLeft(count))
  }

  /// Takes in the drafts of earlier sessions that are not known here yet.
  func loadDrafts() async {
    guard console.isInteractive, let keeper = host.draftKeeper else { return }
    let known = Set(ownDrafts.compactMap(\.keptID))
    guard keeper.count() > known.count, let kept = await keeper.all() else { return }
    for one in kept where !known.contains(one.id) {
      guard let form = form(ofKept: one.text) else {
        // The contract has changed since; it means nothing any more.
        keeper.drop(one.id)
        continue
      }
      var draft = FormDraft(number: nextDraftNumber, form: form, user: host.user())
      draft.keptID = one.id
      drafts.append(draft)
    }
  }

  var nextDraftNumber: Int { (drafts.last?.number ?? 0) + 1 }

  /// A form as it is kept: its scope and the line that means what was given.
  func keptText(of form: GuidedForm) -> String {
    var line = form.line
    // What stands for an answer of this session means nothing in another one.
    if case .command(let command)? = parser.parse(line).statement,
      case .object(let members) = command.request
    {
      let given = JSONValue.object(members.filter { !command.made.contains($0.name) })
      line = LineWriter.line(command.command, given, fields: host.book.fields(of: command.command))
    }
    let scope = form.scope == .all ? "all" : form.scope == .guided ? "guided" : "missing"
    return JSONValue.object([
      JSONMember("scope", .string(scope)), JSONMember("line", .string(line)),
    ]).text(pretty: false)
  }

  private func form(ofKept text: String) -> GuidedForm? {
    guard let kept = try? JSONValue(parsing: text),
      case .command(let command)? = parser.parse(kept.text("line")).statement
    else { return nil }
    let scopes: [String: GuidedForm.Scope] = ["all": .all, "guided": .guided, "missing": .missing]
    guard let scope = scopes[kept.text("scope")] else { return nil }
    return GuidedForm(command, book: host.book, scope: scope)
  }

  /// Forgets what was kept of a draft that is over, or was kept anew.
  func forgetKept(_ draft: FormDraft) {
    if let id = draft.keptID { host.draftKeeper?.drop(id) }
  }
}
