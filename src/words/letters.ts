/** A text that begins with a capital letter: a cell of a table, the beginning of a line. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** A text that goes on in the middle of a sentence; what is written in capitals (HIS) stays. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  return second !== '' && second !== second.toLowerCase() ? text : first.toLowerCase() + text.slice(1)
}
