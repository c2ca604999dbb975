// Made from criteria/schema by `npm run generate`; do not edit.
export type Line = string
export type Day = string
export type LongText = string
/**
 * What the vendor declares of its product.
 */
export type Declared = 'met' | 'not-met'

/**
 * The criteria put to a vendor, and what the vendor declares about them. Without answers it is the question. What comes back is a proposal: nothing of it counts until a person of the facility accepts it.
 */
export interface VendorReply {
  format: 'tt54-vendor-reply'
  formatVersion: 1
  /**
   * Id of the assessment the question came from.
   */
  assessment: string
  facility: AskingFacility
  vendor: Vendor
  askedOn?: Day
  replyBy?: Day
  repliedOn?: Day
  /**
   * @maxItems 2000
   */
  rows: VendorRow[]
}
export interface AskingFacility {
  name: Line
  code?: Line
}
export interface Vendor {
  name: Line
  product?: Line
  contact?: Line
}
export interface VendorRow {
  /**
   * Id of the criteria set.
   */
  set: string
  /**
   * Id of the criterion or milestone.
   */
  id: string
  title: Line
  requirement?: LongText
  /**
   * @maxItems 100
   */
  items?: VendorItem[]
  answer?: Declared
  by?: Day
  evidence?: LongText
  note?: LongText
}
export interface VendorItem {
  id: string
  title: Line
  answer?: Declared
}
