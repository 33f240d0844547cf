import HamletMessages

extension ShellSession {
  /// Keeps a form that was left, unless nothing was said in it or what was said is secret.
  func keep(_ left: GuidedForm) {
    var form = left
    // When it goes on, the record may have changed.
    form.forgetLook()
    let isSecret = form.fields.contains { $0.isSecret }
    var draft = FormDraft(number: nextDraftNumber, form: form, user: host.user())
    guard !isSecret, draft.count > 0 else { return }
    draft.keptID = host.draftKeeper?.keep(keptText(of: form))
    drafts.append(draft)
    if drafts.count > FormDraft.limit { drafts.removeFirst() }
    let words = draft.keptID == nil ? FormWording.keptDraft : FormWording.keptSealed
    note(words.text(settings.language) + "\(draft.number)")
  }

  /// Lists the drafts, goes on with one, or throws one away.
  func runDraft(_ arguments: [String]) async -> ExitCode {
    await loadDrafts()
    guard let first = arguments.first else {
      listDrafts()
      return .success
    }
    let isDrop = ["drop", "丢弃"].contains(first)
    guard let number = Int(isDrop ? arguments.last ?? "" : first) else {
      show(FormWording.draftUsage)
      return .usage
    }
    let user = host.user()
    guard let index = drafts.firstIndex(where: { $0.number == number && $0.user == user }) else {
      show(FormWording.noSuchDraft)
      return .usage
    }
    let draft = drafts.remove(at: index)
    if isDrop {
      forgetKept(draft)
      show(FormWording.draftDropped)
      return .success
    }
    guard console.isInteractive else {
      drafts.insert(draft, at: index)
      show(FormWording.needsTerminal)
      return .usage
    }
    // Left again it is kept anew; sent it is over.
    defer { forgetKept(draft) }
    guard case .ready(let command) = await fill(draft.form) else { return .invalid }
    return await complete(command, typed: command.line, from: draft.form)
  }

  /// The drafts of whoever is logged in.
  var ownDrafts: [FormDraft] {
    let user = host.user()
    return drafts.filter { $0.user == user }
  }

  private func listDrafts() {
    if ownDrafts.isEmpty { return show(FormWording.noDrafts) }
    for draft in ownDrafts {
      let command = draft.form.command
      let label = settings.language == .chinese ? command.method.text?.zh : command.method.text?.en
      let count = FormWording.draft(draft.count).text(settings.language)
      console.write(" \(draft.number)  \(command.words)  \(label ?? "")  \(count)\n")
    }
    show(FormWording.draftUsage)
  }

  /// Whether the shell may end although drafts would be lost.
  func mayLeave() async -> Bool {
    let lost = drafts.count { $0.keptID == nil }
    guard lost > 0, console.isInteractive else { return true }
    var question = LineQuestion(prompt: FormWording.leaving(lost).text(settings.language))
    question.needsFreshInput = true
    switch await console.ask(question) {
    case .line(let answer): return FormAnswer.isYes(answer.trimmingSpaces)
    case .end: return true
    case .interrupted, .back: return false
    }
  }
}
