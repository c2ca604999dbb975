export interface Weighed {
  file: string
  bytes: number
  gzip: number
}
export declare function weighBundle(): { first: Weighed[]; afterwards: string[]; later: Weighed[] }
