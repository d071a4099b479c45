import { z } from 'zod'

const perMille = (least: number) => z.int().min(least).max(1000)

/** A rectangle of a picture in thousandths of its width and height, so that it fits whatever size is shown. */
export const Region = z
  .strictObject({ left: perMille(0), top: perMille(0), width: perMille(1), height: perMille(1) })
  .refine(({ left, top, width, height }) => left + width <= 1000 && top + height <= 1000)
export type Region = z.infer<typeof Region>

export interface PixelRegion {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A rectangle in pixels that covers all of the one meant: it is widened to whole pixels, never narrowed. */
export function pixelsOf(region: Region, width: number, height: number): PixelRegion {
  const [left, top] = [Math.floor((region.left * width) / 1000), Math.floor((region.top * height) / 1000)]
  const [right, bottom] = [
    Math.ceil(((region.left + region.width) * width) / 1000),
    Math.ceil(((region.top + region.height) * height) / 1000),
  ]
  return { left, top, width: right - left, height: bottom - top }
}
