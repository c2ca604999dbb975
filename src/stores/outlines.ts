/**
 * Every criteria set cut down to what scoring reads, by the path of its file; in one piece, as the first screen asks for
 * as few files as it can.
 */
export const OUTLINES: Readonly<Record<string, unknown>> = import.meta.glob(['../../criteria/*-*/*.json'], {
  query: '?outline',
  import: 'default',
  eager: true,
})
