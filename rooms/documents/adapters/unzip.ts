import { unzipSync } from 'fflate'

/** A package may unfold to no more than this, nor hold more parts: what goes beyond is a bomb, or no office document. */
const maxUnzipped = 80 * 1024 * 1024
const maxParts = 4000
/** What unfolds to more than so many times its size, and is large, is made to be a bomb: sheets of real offices pack to a tenth or a fiftieth. */
const maxRatio = 200
const smallEnough = 32 * 1024 * 1024

/** Thrown when a package unfolds beyond the limits. */
export class TooLargeUnzipped extends Error {}

/** Thrown when a document is locked with a password. */
export class LockedDocument extends Error {}

/** Thrown when the tables of a document stand deeper within one another than is read. */
export class NestedTooDeep extends Error {}

export interface PartEntry {
  readonly name: string
  /** Whether it stands in the zip as it is. */
  readonly stored: boolean
}

/** All parts of a zip in the order of its directory, without unfolding any; a name may come twice. */
export function partEntries(bytes: Uint8Array): readonly PartEntry[] {
  const entries: PartEntry[] = []
  unzipSync(bytes, {
    filter: ({ name, compression }) => {
      entries.push({ name, stored: compression === 0 })
      if (entries.length > maxParts) throw new TooLargeUnzipped(name)
      return false
    },
  })
  return entries
}

/** The names of all parts of a zip and how many bytes each unfolds to, from its directory, without unfolding any. */
export function partSizes(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  let parts = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      parts += 1
      sizes.set(name, originalSize)
      if (parts > maxParts) throw new TooLargeUnzipped(name)
      return false
    },
  })
  return sizes
}

/** The names of all parts of a zip. */
export const partNames = (bytes: Uint8Array): readonly string[] => [...partSizes(bytes).keys()]

/**
 * Unfolds the parts asked for. fflate writes each into a buffer of the size that the directory states, so that a part
 * that lies about its size cannot unfold to more than the limit.
 */
export function unzipParts(bytes: Uint8Array, wanted: (name: string) => boolean): Readonly<Record<string, Uint8Array>> {
  let total = 0
  return unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (!wanted(name)) return false
      total += originalSize
      const isBomb = originalSize > smallEnough && originalSize > size * maxRatio
      if (isBomb || total > maxUnzipped) throw new TooLargeUnzipped(name)
      return true
    },
  })
}
