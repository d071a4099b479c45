/** How many points a picture is wide and high. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

const pngSign = [0x89, 0x50, 0x4e, 0x47]

const pair = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

/** Frames of a JPEG that tell its size: C0 to CF, but for tables (C4), extensions (C8) and conditioning (CC). */
const tellsSize = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function jpegSize(bytes: Uint8Array): PictureSize | null {
  let at = 2
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (tellsSize(marker)) return { width: pair(bytes, at + 7), height: pair(bytes, at + 5) }
    at += 2 + pair(bytes, at + 2)
  }
  return null
}

/** Reads the size of a PNG or JPEG from its first bytes; null where they tell none. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const isPng = pngSign.every((byte, index) => bytes[index] === byte)
  const size = isPng ? { width: pair(bytes, 18), height: pair(bytes, 22) } : jpegSize(bytes)
  return size === null || size.width === 0 || size.height === 0 ? null : size
}
