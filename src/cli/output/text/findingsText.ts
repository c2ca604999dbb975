import type { FileFinding } from '../../input/problems'
import type { Call } from '../../verb'

/**
 * Problems and notices at the end of a human answer; a section that would be empty is left out.
 * @param found what was found
 * @param call words
 */
export function findingsText(
  found: { problems: FileFinding[]; notices: FileFinding[] },
  { t }: Call,
): string[] {
  const section = (title: string, findings: readonly FileFinding[]): string[] =>
    findings.length === 0 ? [] : [[title, ...findings.map(findingLine)].join('\n')]
  return [
    ...section(t('cli.text.problems', { count: found.problems.length }), found.problems),
    ...section(t('cli.text.notices'), found.notices),
  ]
}

/** One finding as a line: where, and what. */
export function findingLine({ path, message }: FileFinding): string {
  return `  ${path || '/'}: ${message}`
}
