/** The signs of the app: strokes on a square of 18. */
export const ICONS = {
  overview: 'M2 15h3v-4h3V8h3V5h4v10M2 15h13',
  facility: 'M3 16V4h8v12M11 8h4v8M1.5 16h15M7 6.5v4M5 8.5h4',
  criteria: 'M2 4.5l1.3 1.3L6 3M2 10l1.3 1.3L6 8.5M8.5 4.5H16M8.5 10H16M8.5 15H16M2.5 15h2',
  departments:
    'M6.5 8.8a2.8 2.8 0 1 0 0-5.6a2.8 2.8 0 0 0 0 5.6M1.5 15.5c.3-3 2.3-4.7 5-4.7s4.7 1.7 5 4.700M11.5 3.600a2.6 2.6 0 0 1 0 4.900M13.3 11.200c1.8.6 2.9 2.1 3.2 4.3',
  evidence:
    'M14.5 8.2l-5.8 5.6a3.4 3.4 0 0 1-4.8-4.8l6-5.8a2.3 2.3 0 0 1 3.2 3.2l-5.8 5.600a1 1 0 0 1-1.5-1.400l5-4.9',
  result: 'M4.5 16V2.5M4.5 3h9l-2 3 2 3h-9',
  plan: 'M3 15.5h4a3 3 0 0 0 0-6.500H6a3 3 0 0 1 0-6h8M11.5 1l2.8 2-2.8 2.2',
  check: 'M9 1.8l6 2v4.700c0 4-2.6 6.6-6 7.7-3.4-1.1-6-3.7-6-7.700V3.800zM6 9l2.2 2.200L12.2 7',
  reports: 'M4 1.8h7L14.5 5.300V16.200H4zM11 1.800v3.700h3.500M6.5 9h5.500M6.5 12h5.5',
  opinions: 'M3 3h12v9h-7l-3 3v-3H3zM6 6.500h6M6 9h4',
  list: 'M3 2.500h12v13H3zM9 6v6M6 9h6',
  rollup: 'M2 16h14M4 16v-4M8 16V7M12 16v-6M16 16V3',
  book: 'M3 3h5a2 2 0 0 1 1 1v11a2 2 0 0 0-1-1H3zM15 3h-5a2 2 0 0 0-1 1v11a2 2 0 0 1 1-1h5z',
  help: 'M9 16A7 7 0 1 0 9 2a7 7 0 0 0 0 14M7 7a2 2 0 1 1 2.6 2c-.5.2-.6.6-.6 1.200M9 12.700h.01',
  settings: 'M2 5h8M13 5h3M2 13h3M8 13h8M11.5 3.500v3M6.5 11.500v3',
  undo: 'M3 7h8a4 4 0 0 1 0 8H7M6 3.500L2.7 7 6 10.5',
  redo: 'M15 7H7a4 4 0 0 0 0 8h4M12 3.500L15.3 7 12 10.5',
  back: 'M11 3.500L5.5 9l5.5 5.5',
  menu: 'M2.5 4.500h13M2.5 9h13M2.5 13.500h13',
  more: 'M4 9h.01M9 9h.01M14 9h.01',
  find: 'M8 13A5 5 0 1 0 8 3a5 5 0 0 0 0 10M12 12l4 4',
  down: 'M5 7l4 4 4-4',
  ok: 'M3.5 9.500l3.5 3.5 7.5-8',
  warn: 'M9 2.500l7 12.500H2zM9 7v4M9 13h.01',
  print: 'M5 7V2h8v5M5 13H2.500V7h13v6H13M5 10.500h8V16H5z',
} as const
export type IconName = keyof typeof ICONS
