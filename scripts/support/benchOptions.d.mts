export interface Peer {
  name: string
  folder: string | null
  address: string
  selector: string
}
export function parsePeer(text: string): Peer
export function benchOptions(args: readonly string[]): {
  named: string[]
  peers: Peer[]
  against: string | null
}
