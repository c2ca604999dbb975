import { expect, it } from 'vitest'
import { takeLaunchedFiles } from '@/composables/launchedFiles'

type Queue = NonNullable<Parameters<typeof takeLaunchedFiles>[1]>
type Consumer = Parameters<Queue['setConsumer']>[0]

it('takes the files the system started the app with; one that is gone does not hinder the others', async () => {
  let consume: Consumer = () => {}
  const got = new Promise<readonly File[]>((resolve) => {
    takeLaunchedFiles(resolve, { setConsumer: (consumer) => (consume = consumer) })
  })
  const file = new File(['{}'], 'bai.tt54.json')
  const gone = { getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
  consume({ files: [gone, { getFile: () => Promise.resolve(file) }] })
  expect(await got).toEqual([file])
})

it('does nothing where the platform has no such queue', () => {
  expect(() => takeLaunchedFiles(() => {}, undefined)).not.toThrow()
})
