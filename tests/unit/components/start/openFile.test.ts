// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import AppFiles from '@/components/app/AppFiles.vue'
import { useIncomingFilesStore } from '@/stores/incomingFiles'
import type { Assessment } from '@/core/types'
import { writePackage } from '@/files/package/writePackage'
import StartPage from '@/pages/StartPage.vue'
import { textOf } from '../mounting'
import { tt54 } from '../sets'
import {
  allMet,
  anAssessment,
  idsOnDesk,
  lastToast,
  mountPage,
  namesOnDesk,
  openDesk,
  press,
  until,
  type Mounted,
} from './onDesk'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

/** The page with what shows incoming files over every page. */
const StartWithFiles = defineComponent(() => () => [h(StartPage), h(AppFiles)])

async function start() {
  const { take } = useIncomingFilesStore()
  while (take()) continue
  const { wrapper, router } = await mountPage(StartWithFiles)
  mounted = wrapper
  return { wrapper, router }
}

async function choose(wrapper: Mounted, content: BlobPart, name = 'bai.tt54.json'): Promise<void> {
  const input = wrapper.find<HTMLInputElement>('input[type=file]')
  Object.defineProperty(input.element, 'files', { value: [new File([content], name)], configurable: true })
  await input.trigger('change')
  await until(() => wrapper.find('dialog').exists())
}

describe('opening a file', () => {
  const file = (assessment: Assessment): string => JSON.stringify(assessment)

  it('a bad file is told in words and leaves the list as it was', async () => {
    const desk = await openDesk([anAssessment('a', 'Bệnh viện A')])
    const before = await desk.list()
    const { wrapper } = await start()
    await choose(wrapper, '{"format":"tt54-assessment",', 'hong.tt54.json')
    const said = textOf(wrapper.find('dialog'))
    expect(said).toContain('Không mở được tệp hong.tt54.json')
    expect(said).toContain('dòng 1')
    expect(said).toContain('trên máy này không thay đổi')
    expect(await desk.list()).toEqual(before)
    await press(wrapper, 'Đóng')
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('a good file is previewed before anything is kept', async () => {
    await openDesk()
    const { wrapper, router } = await start()
    await choose(
      wrapper,
      file(
        anAssessment('f', 'Bệnh viện trong tệp', { regime: 'as-issued', answers: { 'tt54-2017': allMet } }),
      ),
    )
    const preview = textOf(wrapper.find('dialog'))
    expect(preview).toContain('Bệnh viện trong tệp')
    expect(preview).toContain('01/12/2026')
    expect(preview).toContain('Mức 7')
    expect(preview).toContain('Tệp chưa được niêm phong để nộp')
    expect(namesOnDesk()).toEqual([])
    await press(wrapper, 'Thêm vào danh sách và mở')
    expect(idsOnDesk()).toEqual(['f'])
    await until(() => router.currentRoute.value.params.id === 'f')
  })

  it('an answer to a criterion that is not here is said and kept', async () => {
    const desk = await openDesk()
    const { wrapper } = await start()
    const odd = { 'his.999': { verdict: 'met' as const } }
    await choose(wrapper, file(anAssessment('f', 'F', { answers: { 'tt54-2017': odd } })))
    expect(wrapper.find('dialog details').text()).toContain('his.999')
    await press(wrapper, 'Chỉ thêm vào danh sách')
    expect((await desk.get('f'))?.assessment.answers['tt54-2017']).toEqual(odd)
  })

  it('not opening it keeps nothing', async () => {
    await openDesk()
    const { wrapper } = await start()
    await choose(wrapper, file(anAssessment('f', 'F')))
    await press(wrapper, 'Không mở tệp này')
    expect(wrapper.find('dialog').exists()).toBe(false)
    expect(namesOnDesk()).toEqual([])
  })

  describe('of an assessment that is here already', () => {
    const here = anAssessment('same', 'Trên máy')
    const there = anAssessment('same', 'Trong tệp', {
      answers: { 'tt54-2017': { 'his.1': { verdict: 'met' } } },
    })

    async function openSame(content: Assessment) {
      const desk = await openDesk([here])
      const { wrapper } = await start()
      await choose(wrapper, file(content))
      return { desk, wrapper }
    }

    it('keep both: two assessments with ids of their own', async () => {
      const { wrapper } = await openSame(there)
      expect(textOf(wrapper.find('dialog'))).toContain('Tệp khác bài trên máy ở 1 tiêu chí')
      await press(wrapper, 'Giữ cả hai')
      expect(new Set(namesOnDesk())).toEqual(new Set(['Trên máy', 'Trong tệp']))
      expect(new Set(idsOnDesk()).size).toBe(2)
    })

    it('replace can be undone', async () => {
      const { wrapper, desk } = await openSame(there)
      await press(wrapper, 'Thay bài trên máy')
      expect(namesOnDesk()).toEqual(['Trong tệp'])
      await lastToast()?.action?.run()
      expect((await desk.get('same'))?.assessment).toEqual(here)
    })

    it('replace does not overwrite what another window saved meanwhile', async () => {
      const { wrapper, desk } = await openSame(there)
      const at = '2026-11-23T05:00:00Z'
      const theirs = anAssessment('same', 'Cửa sổ khác')
      await desk.save(theirs, { base: 1, what: [{ code: 'facility' }], who: '', at })
      await press(wrapper, 'Thay bài trên máy')
      expect(namesOnDesk()).toEqual(['Cửa sổ khác'])
      expect(lastToast()).toMatchObject({ kind: 'error' })
      expect(wrapper.find('dialog').exists()).toBe(true)
    })

    it('the same content is not added again', async () => {
      const { wrapper } = await openSame(here)
      expect(textOf(wrapper.find('dialog'))).toContain('giống hệt bài trên máy')
      await press(wrapper, 'Mở bài trên máy')
      expect(namesOnDesk()).toEqual(['Trên máy'])
    })
  })

  describe('with files of evidence', () => {
    const bytes = new TextEncoder().encode('biên bản')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const evidence = [
      { id: 'e1', title: 'Biên bản', file: { name: 'bien-ban.txt', size: bytes.length, sha256 } },
    ]

    async function openPackage() {
      const desk = await openDesk()
      const { wrapper } = await start()
      const files = [{ sha256, name: 'bien-ban.txt', bytes: new Uint8Array(bytes) }]
      const written = await writePackage(anAssessment('p', 'P', { evidence }), [tt54], files)
      if (!written.ok) throw new Error('The package could not be written')
      await choose(wrapper, written.value, 'p.tt54.zip')
      return { desk, wrapper }
    }

    it('keeps them with the assessment', async () => {
      const { desk, wrapper } = await openPackage()
      expect(textOf(wrapper.find('dialog'))).toContain('1 tệp đi kèm')
      expect(await desk.listFiles()).toEqual([])
      await press(wrapper, 'Chỉ thêm vào danh sách')
      expect(await desk.getFile(sha256)).toMatchObject({ name: 'bien-ban.txt', size: bytes.length })
      expect(idsOnDesk()).toEqual(['p'])
    })

    it('without room for them nothing is added, and the preview stays', async () => {
      const { desk, wrapper } = await openPackage()
      desk.putFile = () => Promise.resolve({ ok: false, problem: 'quota' })
      await press(wrapper, 'Chỉ thêm vào danh sách')
      expect(idsOnDesk()).toEqual([])
      expect(lastToast()).toMatchObject({
        kind: 'error',
        text: expect.stringContaining('bien-ban.txt') as string,
      })
      expect(wrapper.find('dialog').exists()).toBe(true)
    })
  })

  it('several files are previewed one after another', async () => {
    await openDesk()
    const { wrapper } = await start()
    const input = wrapper.find<HTMLInputElement>('input[type=file]')
    const files = ['mot', 'hai'].map((id) => new File([file(anAssessment(id, id))], `${id}.tt54.json`))
    Object.defineProperty(input.element, 'files', { value: files, configurable: true })
    await input.trigger('change')
    await until(() => wrapper.find('dialog').exists())
    expect(textOf(wrapper.find('dialog'))).toContain('Còn 1 tệp')
    await press(wrapper, 'Chỉ thêm vào danh sách')
    await until(
      () => wrapper.find('dialog').exists() && wrapper.find('dialog').text().includes('hai.tt54.json'),
    )
    expect(idsOnDesk()).toEqual(['mot'])
  })

  it('files may be dropped anywhere on the page', async () => {
    await openDesk()
    const { wrapper } = await start()
    const drop = new Event('drop', { bubbles: true, cancelable: true })
    const files = [new File([file(anAssessment('d', 'Thả vào'))], 'd.tt54.json')]
    Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files } })
    document.body.dispatchEvent(drop)
    expect(drop.defaultPrevented).toBe(true)
    await until(() => wrapper.find('dialog').exists())
    expect(textOf(wrapper.find('dialog'))).toContain('Thả vào')
  })
})
