export declare function serve(options: {
  root: string
  port?: number
  host?: string
  subPath?: string
}): Promise<{ address: string; port: number; close: () => Promise<void> }>
