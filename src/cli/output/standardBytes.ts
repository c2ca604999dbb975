/** What a verb wrote to `-o -`; it goes out when the verb has ended well, so a failure leaves nothing half-written. */
let written: Uint8Array[] = []

/** Keeps the bytes of a file that is to go to standard output. */
export function toStandardOutput(bytes: Uint8Array): void {
  written.push(bytes)
}

/** Takes what was kept. */
export function takeStandardOutput(): Uint8Array[] {
  const all = written
  written = []
  return all
}
