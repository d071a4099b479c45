import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Files, parseSums, sumsPath } from './bundle.ts'
import { parseCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import {
  type ElectionResult,
  type KeyRelease,
  keyReleaseShape,
  type Onsite,
  onsiteShape,
  openedShape,
  type PaperSheet,
  paperShape,
  resultShape,
} from './documents.ts'
import { channelsOf } from './manifest.ts'
import { type Election, readManifest } from './read-manifest.ts'
import { type Malformed, malformed, type Problem, readCanonical, readDocument } from './stored-json.ts'
import { linesOf, textOf, textOfLine } from './stored-text.ts'

/** A bundle whose every file has the shape it should have; nothing of it is believed yet. */
export interface Bundle {
  readonly files: Files
  readonly election: Election
  readonly lines: readonly string[]
  readonly head: SignedCheckpoint
  readonly issueLines: readonly string[]
  readonly issueHead: SignedCheckpoint
  readonly history: readonly SignedCheckpoint[]
  readonly release: KeyRelease
  readonly onsite: Onsite | null
  readonly sheets: ReadonlyMap<string, PaperSheet>
  readonly openedLines: readonly string[]
  readonly result: ElectionResult
}

/** Stops the reading at the first file that is malformed; caught in `readBundle` and nowhere else. */
class Stop extends Error {
  readonly found: Malformed
  constructor(found: Malformed) {
    super(found.problem)
    this.found = found
  }
}
const stop = (path: string, problem: Problem): never => {
  throw new Stop(malformed(path, problem))
}
const take = <Value>(result: Result<Value, Malformed>): Value => {
  if (!result.ok) throw new Stop(result.refusal)
  return result.value
}

/** Reads a bundle (docs/pbvote-1.md, sections 7 and 9), or says which file is missing, cut off or not what it should be. */
export function readBundle(files: Files): Result<Bundle, Malformed> {
  try {
    return ok(readFiles(files))
  } catch (error) {
    if (error instanceof Stop) return refuse(error.found)
    throw error
  }
}

function readFiles(files: Files): Bundle {
  const bytesAt = (path: string): Uint8Array => files.get(path) ?? stop(path, 'missing')
  const textAt = (path: string): string => textOf(bytesAt(path)) ?? stop(path, 'not-utf8')
  const linesAt = (path: string, read: (line: Uint8Array) => string | null = textOf): readonly string[] =>
    (linesOf(bytesAt(path)) ?? stop(path, 'cut-off')).map((line) => read(line) ?? stop(path, 'not-utf8'))
  const logAt = (path: string): readonly string[] => linesAt(path, textOfLine)
  const headAt = (path: string): SignedCheckpoint => parseCheckpoint(textAt(path)) ?? stop(path, 'no-checkpoint')
  const documentAt = <Value>(path: string, shape: z.ZodType<Value>): Value =>
    take(readDocument(path, bytesAt(path), shape))

  const sums = files.get(sumsPath)
  if (sums !== undefined && parseSums(textOf(sums) ?? '-') === null) stop(sumsPath, 'no-sums')
  const election = take(readManifest(bytesAt('manifest.json')))
  const openedLines = linesAt('opened.ndjson')
  for (const line of openedLines) take(readCanonical('opened.ndjson', line, openedShape))
  const isOnSite = channelsOf(election.manifest).some((channel) => channel !== 'online')
  return {
    files,
    election,
    lines: logAt('leaves.ndjson'),
    head: headAt('checkpoint'),
    issueLines: logAt('issuance/leaves.ndjson'),
    issueHead: headAt('issuance/checkpoint'),
    history: linesAt('checkpoints.ndjson').map((line) => {
      const path = 'checkpoints.ndjson'
      return parseCheckpoint(take(readCanonical(path, line, z.string()))) ?? stop(path, 'no-checkpoint')
    }),
    release: documentAt('key-release.json', keyReleaseShape),
    onsite: isOnSite ? documentAt('onsite.json', onsiteShape) : null,
    sheets: readSheets(files, documentAt),
    openedLines,
    result: documentAt('result.json', resultShape),
  }
}

function readSheets(
  files: Files,
  documentAt: (path: string, shape: typeof paperShape) => PaperSheet,
): ReadonlyMap<string, PaperSheet> {
  const paths = [...files.keys()].filter((path) => /^paper\/[^/]*\.json$/.test(path))
  return new Map(
    paths.map((path) => {
      const sheet = documentAt(path, paperShape)
      return path === `paper/${sheet.id}.json` ? [sheet.id, sheet] : stop(path, 'other-name')
    }),
  )
}
