import { ref } from 'vue'
import { useI18n } from '../i18n'
import { newId, now } from '../environment'
import { placeOf } from '../core/place'
import { addPhoto, photosOn, removePhoto } from '../core/review/photos'
import type { Entry } from '../core/sets/criteria'
import type { Photo } from '../core/types'
import type { NamedBytes } from '../files/archive/zipFiles'
// At once, not when the first picture is taken: there may be no network by then.
import { hashBlob } from '../files/hashBlob'
import { useDeskStore } from '../stores/desk'
import { useReviewStore } from '../stores/review'
import { plainPicture } from './plainPicture'
import { useMessages } from './useMessages'
import { useReviewing } from './useReviewing'

/** Pictures of the visit: taken in without camera data and place, kept on this machine beside the review. */
export function usePhotos() {
  const store = useReviewStore()
  const desk = useDeskStore()
  const { t } = useI18n()
  const { undoable } = useMessages()
  const { assessor, label } = useReviewing()
  const isBusy = ref(false)
  const trouble = ref<string | null>(null)

  const photosOf = (entry: Entry): Photo[] => (store.current ? photosOn(store.current, placeOf(entry)) : [])

  /** Takes in what the camera or a folder gave; the first that fails is named, the others are kept. */
  async function take(entry: Entry, files: readonly File[]): Promise<void> {
    isBusy.value = true
    trouble.value = null
    for (const file of files) {
      const problem = await takeOne(entry, file).catch(() =>
        t('review.photo.unreadable', { name: file.name }),
      )
      trouble.value ??= problem
    }
    isBusy.value = false
  }

  async function takeOne(entry: Entry, file: File): Promise<string | null> {
    const { setId, id: criterion } = placeOf(entry)
    const blob = await plainPicture(file)
    if (!blob) return t('review.photo.unreadable', { name: file.name })
    const sha256 = await hashBlob(blob, () => undefined)
    const at = now()
    const number = entry.kind === 'criterion' && entry.row.number !== null ? entry.row.number : criterion
    const name = `${number}-${at.slice(0, 19).replace(/[:T]/g, '-')}.jpg`
    const stored = await (await desk.open()).putFile({ sha256, name, type: blob.type, size: blob.size, blob })
    if (!stored.ok) return t('review.photo.notKept', { reason: t(`storageProblem.${stored.problem}.title`) })
    const by = assessor.value.trim()
    const photo: Photo = {
      id: newId(),
      setId,
      criterion,
      at,
      ...(by === '' ? {} : { by }),
      file: { name, type: blob.type, size: blob.size, sha256 },
    }
    store.change((review) => addPhoto(review, photo), {
      code: 'photoTaken',
      params: { criterion: label(entry) },
    })
    store.endGroup()
    return null
  }

  function remove(entry: Entry, { id }: Photo): void {
    const change = store.change((review) => removePhoto(review, id), {
      code: 'photoRemoved',
      params: { criterion: label(entry) },
    })
    undoable(t('review.photo.removed'), change)
  }

  /** All pictures of the review as one ZIP, for the file of the visit. */
  async function saveAll(name: string): Promise<void> {
    const [{ zipFiles }, { download }, target] = await Promise.all([
      import('../files/archive/zipFiles'),
      import('./download'),
      desk.open(),
    ])
    const files: NamedBytes[] = []
    for (const { file } of store.current?.photos ?? []) {
      const stored = await target.getFile(file.sha256)
      if (!stored) continue
      const bytes = new Uint8Array(await stored.blob.arrayBuffer())
      files.push({ name: `${file.sha256.slice(0, 8)}-${file.name}`, bytes })
    }
    download(await zipFiles(files, { level: 0 }), name, 'application/zip')
  }

  return { isBusy, trouble, photosOf, take, remove, saveAll }
}
