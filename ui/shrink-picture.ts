/** What the server keeps of a picture is no larger, so no more is sent. */
const longestSide = 2000
const worthwhileBytes = 700 * 1024

/**
 * Makes a large photo smaller before it is sent, which also leaves where it was taken on the telephone. What the browser
 * cannot draw, and what is small, is sent as it is.
 */
export async function shrinkPicture(file: File): Promise<{ readonly name: string; readonly blob: Blob }> {
  const asItIs = { name: file.name, blob: file }
  if (!file.type.startsWith('image/')) return asItIs
  const isKnown = /^image\/(jpeg|png|webp)$/.test(file.type)
  if (isKnown && file.size < worthwhileBytes) return asItIs
  try {
    const drawn = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longestSide / Math.max(drawn.width, drawn.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(drawn.width * scale)
    canvas.height = Math.round(drawn.height * scale)
    const context = canvas.getContext('2d')
    if (context === null) return asItIs
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(drawn, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/jpeg', 0.9))
    if (blob === null || (isKnown && blob.size >= file.size)) return asItIs
    return { name: `${file.name.replace(/\.[^.]*$/, '')}.jpg`, blob }
  } catch {
    return asItIs
  }
}
