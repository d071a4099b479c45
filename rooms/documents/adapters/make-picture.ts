import sharp, { type OutputInfo, type OverlayOptions, type Sharp } from 'sharp'
import { ok, type Result, refuse } from '#kit/result.ts'
import { pixelsOf, type Region } from '../core/blur-regions.ts'
import type { FileRefused } from '../core/file-refused.ts'

/** A picture as it was sent, or as it is kept, and what is to be made unrecognisable in it. */
export interface AskedPicture {
  readonly bytes: Uint8Array
  readonly blur: readonly Region[]
}

/** A picture made anew, in two sizes. */
export interface MadePicture {
  readonly width: number
  readonly height: number
  readonly full: Uint8Array
  readonly small: Uint8Array
}

/** Makes pictures anew for the room; `apps/` says whether here or apart. */
export type PictureMaker = (asked: AskedPicture) => Promise<Result<MadePicture, FileRefused>>

const [fullSide, smallSide] = [2000, 480]
/** 64 million pixels: more than nearly every telephone takes, and few enough to be held in memory. */
const maxPixels = 64_000_000
/** What is unrecognisable holds nine colours, whatever it showed. */
const coloursAcross = 3

// Of the many formats that the library reads, these three and no others.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

interface Pixels {
  readonly data: Buffer
  readonly info: OutputInfo
}

const shapeOf = ({ width, height, channels }: OutputInfo) => ({ raw: { width, height, channels } })

/** The pixels with covers laid over them. */
async function covered({ data, info }: Pixels, covers: readonly OverlayOptions[]): Promise<Sharp> {
  if (covers.length === 0) return sharp(data, shapeOf(info))
  // What is laid over has an alpha channel afterwards, whether it had one before or not.
  const laid = await sharp(data, shapeOf(info))
    .composite([...covers])
    .raw()
    .toBuffer({ resolveWithObject: true })
  return sharp(laid.data, shapeOf(laid.info))
}

/**
 * Decodes a picture and makes it anew: upright, in two sizes, without anything that stood beside its pixels. What is not
 * a picture all through is refused.
 */
export const makePictureHere: PictureMaker = async ({ bytes, blur }) => {
  const source = Buffer.from(bytes)
  const input = { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true } as const
  try {
    const { width, height } = await sharp(source, input).metadata()
    if (width * height > maxPixels) return refuse({ kind: 'picture-too-large' })
    const raw = await sharp(source, input)
      .autoOrient()
      .resize({ width: fullSide, height: fullSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { info } = raw
    const covers = await Promise.all(
      blur.map(async (region) => {
        const place = pixelsOf(region, info.width, info.height)
        const few = await sharp(raw.data, shapeOf(info))
          .extract(place)
          .resize({ width: coloursAcross, height: coloursAcross, fit: 'fill' })
          .png()
          .toBuffer()
        const cover = await sharp(few)
          .resize({ ...place, fit: 'fill' })
          .removeAlpha()
          .png()
          .toBuffer()
        return { input: cover, left: place.left, top: place.top }
      }),
    )
    const whole = await covered(raw, covers)
    const full = await whole.clone().webp({ quality: 82 }).toBuffer()
    const small = await whole
      .resize({ width: smallSide, height: smallSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer()
    return ok({ width: info.width, height: info.height, full, small })
  } catch (error) {
    return refuse({ kind: /pixel limit/i.test(String(error)) ? 'picture-too-large' : 'picture-damaged' })
  }
}
