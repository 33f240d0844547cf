extension ShellCompletion {
  /// The script that the system's shell reads once.
  package var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  private static let bashScript = #"""
    # Completion of hamlet's words; read it with: source <(hamlet completion bash)
    _hamlet() {
      local candidate
      COMPREPLY=()
      while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
      done < <("${COMP_WORDS[0]}" __complete bash "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
      if [ "${#COMPREPLY[@]}" -eq 1 ] && [ "${COMPREPLY[0]%[=/]}" != "${COMPREPLY[0]}" ]; then
        compopt -o nospace
      fi
    }
    complete -o default -F _hamlet hamlet

    """#

  private static let zshScript = #"""
    #compdef hamlet
    # Completion of hamlet's words; read it with: source <(hamlet completion zsh)
    _hamlet() {
      local line
      local -a whole wholeText open openText
      while IFS= read -r line; do
        local word=${line%%$'\t'*}
        if [[ $word == *[=/] ]]; then
          open+=("$word"); openText+=("${line//$'\t'/  }")
        else
          whole+=("$word"); wholeText+=("${line//$'\t'/  }")
        fi
      done < <("${words[1]}" __complete zsh "${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)
      if (( ${#whole} + ${#open} == 0 )); then
        _files
        return
      fi
      (( ${#whole} )) && compadd -Q -l -V hamlet -d wholeText -a whole
      (( ${#open} )) && compadd -Q -l -V hamlet -S '' -d openText -a open
      return 0
    }
    if [ "$funcstack[1]" = "_hamlet" ]; then _hamlet "$@"; else compdef _hamlet hamlet; fi

    """#

  private static let fishScript = #"""
    # Completion of hamlet's words; read it with: hamlet completion fish | source
    function __hamlet_complete
        hamlet __complete fish (commandline -cp) 2>/dev/null
    end
    complete -c hamlet -f -k -a '(__hamlet_complete)'
    complete -c hamlet -n '__fish_seen_subcommand_from run' -F

    """#
}
