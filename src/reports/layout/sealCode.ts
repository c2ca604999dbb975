/**
 * Where the QR code of a sealed assessment stands on a page, in mm: at the foot of the left margin, where nothing is bound
 * or punched. Printed at 300 dpi a module is about five dots wide.
 */
export const SEAL_CODE = { size: 16, left: 9, bottom: 8 } as const
