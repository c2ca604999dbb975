import type { Mapping } from '../../generated/formats'
import mapping from '../../../criteria/mappings/tt54-2017.json'

/** What else the evidence of Circular 54 serves. */
export const MAPPING = mapping as unknown as Mapping
