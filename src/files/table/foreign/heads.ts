/** What columns are called, in our own tables and in those that people make. */
import { inEveryLanguage } from '../columns'
import type { TableColumns } from '../../../generated/formats'
import { plainWord } from './plainWord'

/** What a column can be. `met` and `notMet` are the two columns of a table that is ticked. */
export const COLUMN_ROLES = [
  'number',
  'title',
  'verdict',
  'met',
  'notMet',
  'notApplicable',
  'evidence',
  'note',
  'owner',
  'reason',
  'group',
  'itemTitle',
  'id',
  'item',
  'unconfirmed',
] as const satisfies readonly (keyof TableColumns)[]
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** Heads people write, folded and without signs. */
const HEADS: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: ['ma tieu chi', 'ma', 'criterion id', 'criterion', 'ma so', 'ma tc'],
  item: ['ma noi dung', 'item id', 'item'],
  number: [
    'stt',
    'tt',
    'so tt',
    'so thu tu',
    'so tieu chi',
    'tieu chi so',
    'idtieuchi',
    'no',
    'number',
    'so',
    'tc',
    'tc so',
  ],
  title: [
    'tieu chi',
    'ten tieu chi',
    'tentieuchi',
    'tieu chi noi dung',
    'noi dung tieu chi',
    'noi dung',
    'noi dung danh gia',
    'ten chuc nang',
    'chuc nang',
    'yeu cau',
    'noi dung yeu cau',
    'hang muc',
    'mo ta',
    'criterion item',
    'title',
    'requirement',
    'function',
  ],
  itemTitle: ['tentieuchichitiet', 'tieu chi chi tiet', 'ten tieu chi chi tiet', 'noi dung chi tiet'],
  group: ['nhom', 'ten nhom', 'tennhom', 'nhom tieu chi', 'phan he', 'linh vuc', 'group'],
  verdict: [
    'ket qua',
    'kq',
    'ket qua danh gia',
    'ket qua tu danh gia',
    'danh gia',
    'tu danh gia',
    'bv tu danh gia',
    'trang thai',
    'tinh trang',
    'chon',
    'hien trang',
    'muc do dap ung',
    'dap ung',
    'verdict',
    'result',
    'status',
    'answer',
  ],
  met: ['dat', 'co', 'da dat', 'met', 'yes'],
  notMet: ['khong dat', 'chua dat', 'khong', 'chua', 'chua co', 'k dat', 'not met', 'no'],
  notApplicable: ['khong ap dung', 'kad', 'not applicable', 'n a'],
  reason: ['ly do khong ap dung', 'ly do', 'reason'],
  note: [
    'ghi chu',
    'ghi chu loi',
    'nhan xet',
    'giai trinh',
    'note',
    'notes',
    'remarks',
    'comment',
    'comments',
  ],
  evidence: [
    'minh chung',
    'tai lieu minh chung',
    'bang chung',
    'tai lieu',
    'tai lieu kiem chung',
    'duong dan',
    'duong dan file',
    'evidence',
  ],
  owner: [
    'phu trach',
    'nguoi phu trach',
    'don vi phu trach',
    'don vi',
    'don vi thuc hien',
    'khoa phong',
    'khoa phong phu trach',
    'khoa',
    'phong',
    'bo phan',
    'bo phan phu trach',
    'dau moi',
    'owner',
    'department',
    'in charge',
  ],
  unconfirmed: [],
}
const OURS = [
  'id',
  'item',
  'number',
  'title',
  'group',
  'verdict',
  'reason',
  'note',
  'evidence',
  'unconfirmed',
] as const
const ROLE_OF = new Map<string, ColumnRole>([
  ...COLUMN_ROLES.flatMap((role) => HEADS[role].map((head): [string, ColumnRole] => [head, role])),
  ...OURS.flatMap((role) =>
    inEveryLanguage(`table.column.${role}`).map((head): [string, ColumnRole] => [plainWord(head), role]),
  ),
])

/** Where two columns claim one role the more telling head wins. */
const TELLING = new Set([
  'idtieuchi',
  'so tieu chi',
  'ma tieu chi',
  'ten tieu chi',
  'tentieuchi',
  'minh chung',
])

/**
 * What a head says its column is.
 * @param head text of the cell
 * @returns null for a head nobody here knows
 */
export function roleOfHead(head: string): { role: ColumnRole; isTelling: boolean } | null {
  const word = plainWord(head)
  const role = ROLE_OF.get(word)
  return role === undefined ? null : { role, isTelling: TELLING.has(word) }
}
