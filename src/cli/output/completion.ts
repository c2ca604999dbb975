import { COMMON_OPTIONS, type OptionSpec, type Verb } from '../verb'

/** Shells that `tt54 completion` writes a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** An option, and the words it takes when its hint lists them. */
interface Option {
  name: string
  short: string | undefined
  takesValue: boolean
  words: string[]
}

/** A script for a shell: verbs first, then the options of the verb, the words an option takes, and files. */
export function completionOf(shell: Shell, verbs: readonly Verb[]): string {
  return SCRIPTS[shell](verbs)
}

const SCRIPTS: Readonly<Record<Shell, (verbs: readonly Verb[]) => string>> = {
  bash: bashScript,
  // zsh understands the functions of bash once told so.
  zsh: (verbs) => `autoload -U +X bashcompinit && bashcompinit\n${bashScript(verbs)}`,
  fish: fishScript,
}

function optionsOf(verb: Verb): Option[] {
  return Object.entries<OptionSpec>({ ...verb.options, ...COMMON_OPTIONS }).map(([name, spec]) => ({
    name,
    short: spec.short,
    takesValue: spec.type === 'string',
    // "as-issued|in-force" lists words; "FILE.pdf|FILE.docx", "YYYY" and "N" stand for what a person has to type.
    words: /^[a-z][a-z-]*(?:\|[a-z][a-z-]*)+$/.test(spec.hint ?? '') ? (spec.hint ?? '').split('|') : [],
  }))
}

function bashScript(verbs: readonly Verb[]): string {
  const cases = verbs.map((verb) => {
    const options = optionsOf(verb)
    const valued = options
      .filter(({ words }) => words.length > 0)
      .map(
        ({ name, words }) =>
          `      --${name}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word")); return;;`,
      )
    const words = [...argumentsOf(verb), ...options.map(({ name }) => `--${name}`)].join(' ')
    return [
      `    ${verb.name})`,
      ...(valued.length > 0 ? ['      case "$before" in', ...valued, '      esac'] : []),
      `      [[ "$word" == -* || ${String(argumentsOf(verb).length > 0)} == true ]] && COMPREPLY=($(compgen -W "${words}" -- "$word"));;`,
    ].join('\n')
  })
  return `# tt54 completion
_tt54() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${[...verbs.map(({ name }) => name), 'help', '--help', '--version'].join(' ')}" -- "$word"))
    return
  fi
  if [[ "\${COMP_WORDS[1]}" == help ]]; then
    COMPREPLY=($(compgen -W "${verbs.map(({ name }) => name).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -o default -o bashdefault -F _tt54 tt54
`
}

function fishScript(verbs: readonly Verb[]): string {
  const names = verbs.map(({ name }) => name)
  const lines = verbs.flatMap((verb) => {
    const seen = `-c tt54 -n '__fish_seen_subcommand_from ${verb.name}'`
    const words = argumentsOf(verb)
    return [
      ...(words.length > 0 ? [`complete ${seen} -f -a '${words.join(' ')}'`] : []),
      ...optionsOf(verb).map(
        ({ name, short, takesValue, words: values }) =>
          `complete ${seen} -l ${name}${short === undefined ? '' : ` -s ${short}`}${takesValue ? ' -r' : ''}${values.length > 0 ? ` -f -a '${values.join(' ')}'` : ''}`,
      ),
    ]
  })
  return `# tt54 completion
complete -c tt54 -n __fish_use_subcommand -f -a '${[...names, 'help'].join(' ')}'
complete -c tt54 -n __fish_use_subcommand -l help
complete -c tt54 -n __fish_use_subcommand -l version
complete -c tt54 -n '__fish_seen_subcommand_from help' -f -a '${names.join(' ')}'
${lines.join('\n')}
`
}

/** The words a verb takes instead of a file. */
function argumentsOf({ usage }: Verb): string[] {
  return usage === undefined ? [] : (usage.split(' ')[0]?.split('|') ?? [])
}
