import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type WrittenFormat, writtenFormats } from '#rooms/documents/core/model/document-writer.ts'
import { unwritableKinds } from '#rooms/documents/core/unwritable.ts'

export const PackageId = idOf('PackageId')
export type PackageId = z.infer<typeof PackageId>

/** How many papers one package holds, how many of somebody's are under way at once, and how many days it is kept. */
export const packageLimits = { papers: 40, underWay: 3, keptDays: 7 } as const

/** Why a file of a package could not be written: as for any document, or the writer broke again and again. */
export const PackageFault = z.enum([...unwritableKinds, 'writer-broke'])
export type PackageFault = z.infer<typeof PackageFault>

/** Papers that somebody has made together: how many of the files are there, and which could not be written. */
export const PaperPackage = z
  .object({
    id: PackageId,
    askedAt: Instant,
    /** When the last file was there; null while it is under way. */
    endedAt: Instant.nullable(),
    titles: z.array(z.string()).readonly(),
    formats: z.array(z.enum(writtenFormats)).readonly(),
    files: z.int(),
    /** Written, or given up. */
    done: z.int(),
    faults: z
      .array(z.object({ title: z.string(), format: z.enum(writtenFormats), fault: PackageFault }).readonly())
      .readonly(),
  })
  .readonly()
export type PaperPackage = z.infer<typeof PaperPackage>

/** Decides whether somebody may have one more package made: only so many are under way at once. Refuses `packages-under-way`. */
export const mayAskAnother = (underWay: number): Result<null, { kind: 'packages-under-way'; most: number }> =>
  underWay < packageLimits.underWay ? ok(null) : refuse({ kind: 'packages-under-way', most: packageLimits.underWay })

const later = (now: Instant, seconds: number): Instant =>
  new Date(Date.parse(now) + seconds * 1000).toISOString() as Instant

/** Until when a server has a package to itself: longer than any one file takes; one that died is followed by another. */
export const takenUntil = (now: Instant): Instant => later(now, 300)

/** When a package is taken up again after a file that is to be tried again. */
export const againAt = (now: Instant): Instant => later(now, 15)

/** Packages that ended before this moment have been kept long enough. */
export const packagesEndedBefore = (now: Instant): Instant => later(now, -packageLimits.keptDays * 24 * 60 * 60)

/** What becomes of a file that was not written at this try: it waits for the next, or is given up with the reason. */
export type AfterTry = { readonly kind: 'again' } | { readonly kind: 'given-up'; readonly fault: PackageFault }

const mostTries = 5

/**
 * Decides what becomes of a file after a try that failed: where the writers were busy or one broke, it is tried again,
 * five times in all; what takes too long, too much or has no writer here would not be otherwise the next time.
 */
export function afterTry(tries: number, fault: PackageFault): AfterTry {
  const passing = fault === 'readers-busy' || fault === 'writer-broke'
  return passing && tries < mostTries ? { kind: 'again' } : { kind: 'given-up', fault }
}

/** Formats in the order of the house, each once. */
export const inOrder = (formats: readonly WrittenFormat[]): readonly WrittenFormat[] =>
  writtenFormats.filter((format) => formats.includes(format))
