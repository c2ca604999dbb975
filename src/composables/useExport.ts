import { useAssessmentStore } from '../stores/assessment'
import { hasAttachments } from './packageOf'
import { useExports } from './useExports'

/**
 * Saves the open assessment as a file: the record that goes onto a stick or to the superior. Whoever has attached files
 * gets the package with them, because what is carried away must be whole.
 */
export function useExport() {
  const store = useAssessmentStore()
  const { save } = useExports()

  /** Whether a file was written. */
  async function exportFile(): Promise<boolean> {
    return save(store.current && hasAttachments(store.current) ? 'zip' : 'json')
  }

  return { exportFile }
}
