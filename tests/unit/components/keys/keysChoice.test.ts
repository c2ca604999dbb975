// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import KeysChoice from '@/components/keys/KeysChoice.vue'
import { useSigningKeys } from '@/composables/useSigningKeys'
import { SETTING_KEYS } from '@/constants'
import { createKey, keyFingerprint, type SigningKey } from '@/core/signing/key'
import { lockKey, PROTECTION_BYTES } from '@/core/signing/protectKey'
import type { KeyFile } from '@/generated/formats'
import { mountInApp, textOf } from '../mounting'
import { openDesk, until } from '../start/onDesk'

const KEY = createKey(new Uint8Array(32).fill(6))
const PASSPHRASE = 'sáng nay trời đẹp'
const locked = (): Promise<KeyFile> =>
  lockKey(KEY, {
    label: 'Phòng CNTT',
    passphrase: PASSPHRASE,
    random: new Uint8Array(PROTECTION_BYTES),
    cost: { N: 16384, r: 8, p: 1 },
  })

let wrapper: Awaited<ReturnType<typeof mountInApp>> | undefined
afterEach(() => {
  const { own, lock } = useSigningKeys()
  for (const file of own.value) lock(file)
  wrapper?.unmount()
})

async function choice(keys: unknown, props: { needed?: boolean } = {}) {
  const desk = await openDesk()
  await desk.setSetting(SETTING_KEYS.signingKeys, keys)
  const chosen: (SigningKey | null)[] = []
  const mounted = await mountInApp(KeysChoice, {
    ...props,
    modelValue: null,
    'onUpdate:modelValue': (key: SigningKey | null) => chosen.push(key),
  })
  wrapper = mounted
  await until(() => useSigningKeys().isReady.value)
  await useSigningKeys().load()
  await nextTick()
  return { mounted, chosen }
}

describe('with which key a seal is signed', () => {
  it('with none where there is none, and says where keys are made', async () => {
    const { mounted, chosen } = await choice(undefined)
    expect(mounted.find('select').exists()).toBe(false)
    expect(textOf(mounted)).toContain('Cài đặt')
    expect(chosen.filter((key) => key !== null)).toEqual([])
  })

  it('is chosen, opened with its passphrase, and taken back', async () => {
    const { mounted, chosen } = await choice([await locked()])
    await mounted.find('select').setValue(KEY.publicKey)
    expect(chosen.at(-1) ?? null).toBeNull()
    await mounted.find('input[type=password]').setValue('không phải cụm này')
    await mounted.find('form').trigger('submit')
    await until(() => mounted.find('[role=alert]').exists())
    await mounted.find('input[type=password]').setValue(PASSPHRASE)
    await mounted.find('form').trigger('submit')
    await until(() => chosen.at(-1) !== null && chosen.length > 0)
    expect(chosen.at(-1)).toEqual(KEY)
    expect(textOf(mounted)).toContain(keyFingerprint(KEY.publicKey))
    expect(textOf(mounted)).toContain('không phải là chữ ký số')
    await mounted.find('select').setValue('')
    expect(chosen.at(-1)).toBeNull()
  })

  it('where signing is what the dialog is for, the first key is asked for and there is no “without”', async () => {
    const { mounted } = await choice([await locked()], { needed: true })
    await until(() => mounted.find('input[type=password]').exists())
    expect(mounted.findAll('option').map((option) => option.attributes('value'))).toEqual([KEY.publicKey])
    expect(textOf(mounted)).not.toMatch(/tùy chọn|Không ký/)
  })

  it('what a damaged backup left in the settings is no key', async () => {
    const { mounted } = await choice([{ format: 'tt54-key' }, 'x', null])
    expect(mounted.find('select').exists()).toBe(false)
  })
})
