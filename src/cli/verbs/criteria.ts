import { criteriaAction } from '../criteria/actions'
import { InputFailure } from '../failure'
import type { Verb } from '../verb'

/** `tt54 criteria list|show|diff|new|stamp|confirmations|validate …`: the workbench of the law as data, from a terminal. */
export const verb: Verb = {
  name: 'criteria',
  order: 13,
  files: 'many',
  whenAlone: 'cli.error.criteriaAlone',
  usage: 'list|show|diff|new|stamp|confirmations|validate FILE…',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.json' },
    version: { type: 'string', hint: 'X.Y.Z' },
    from: { type: 'string', hint: 'TABLE.xlsx' },
    number: { type: 'string', hint: '99/2027/TT-BYT' },
    title: { type: 'string', hint: 'TEXT' },
    issued: { type: 'string', hint: 'YYYY-MM-DD' },
    'in-force': { type: 'string', hint: 'YYYY-MM-DD' },
    earlier: { type: 'string', hint: 'SET@VERSION' },
    confirmations: { type: 'string', hint: 'FILE.json' },
    on: { type: 'string', hint: 'FILE.tt54.json' },
  },
  run(call) {
    const [action = '', ...files] = call.files
    const run = criteriaAction(action)
    if (!run) throw new InputFailure('cli.error.criteriaAction', { action })
    return run({ ...call, files })
  },
}
