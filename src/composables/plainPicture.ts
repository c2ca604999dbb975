/** Longest side of a picture that is kept, in pixels: enough to read a screen or a cabinet, small enough for forty visits. */
const LONGEST = 2000
const QUALITY = 0.85

/**
 * A picture drawn anew as JPEG: what the camera wrote beside it (place, device, owner) is not taken along.
 * @param file what the camera or a folder gave
 * @returns null when this browser cannot read it as a picture
 */
export async function plainPicture(file: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return null
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return null
  // JPEG knows no transparency: what is clear becomes white, not black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}
