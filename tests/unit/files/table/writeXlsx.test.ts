import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writeXlsx } from '@/files/table/writeXlsx'
import { anAssessment } from '../../builders'
import { tt54 } from '../../fixtures'

it.each(['vi', 'en'] as const)(
  'repeats its head on every printed page and fits their width (%s)',
  async (language) => {
    const entries = unzipSync(await writeXlsx(anAssessment().build(), [tt54], { language }))
    const text = (name: string): string => strFromU8(entries[name] ?? new Uint8Array())
    const [, sheet] = /<sheet [^>]*name="([^"]+)"/.exec(text('xl/workbook.xml')) ?? []
    expect(text('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet ?? '?'}'!$1:$1</definedName>`,
    )
    expect(text('xl/worksheets/sheet1.xml')).toMatch(
      /<pageSetup[^>]*orientation="landscape"[^>]*fitToHeight="0"/,
    )
    // The ids of set, criterion and item are there for reading back, hidden, and not printed.
    const columns = [...text('xl/worksheets/sheet1.xml').matchAll(/<col [^>]*>/gu)].map(([tag]) => tag)
    expect(columns.filter((tag) => tag.includes('hidden="1"'))).toHaveLength(3)
    expect(columns.slice(0, 3).every((tag) => tag.includes('hidden="1"'))).toBe(true)
    expect(text('xl/workbook.xml')).toMatch(/_xlnm\.Print_Area" localSheetId="0">'[^']+'!\$D\$1:\$I\$\d+</u)
  },
)
