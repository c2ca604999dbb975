import { InputFailure } from '../failure'
import { completionOf, SHELLS } from '../output/completion'
import type { Verb } from '../verb'

/** `tt54 completion bash|zsh|fish`: a script that completes verbs, options and their values in a shell. */
export const verb: Verb = {
  name: 'completion',
  order: 14,
  files: 'one',
  usage: 'bash|zsh|fish',
  options: {},
  run({ files: [asked = ''], verbs }) {
    const shell = SHELLS.find((known) => known === asked)
    if (!shell) throw new InputFailure('cli.error.shell', { value: asked, shells: SHELLS.join(', ') })
    return { text: completionOf(shell, verbs), exit: 0 }
  },
}
