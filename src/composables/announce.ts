import { useAnnouncerStore } from '../stores/announcer'

/** Says something to screen readers; see stores/announcer. */
export const announce = (text: string): void => useAnnouncerStore().announce(text)
