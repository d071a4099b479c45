import { canonicalJson, fromBase64url, hex, utf8 } from '#kit/bytes.ts'
import type { ElectionResult, KeyRelease, Onsite, Opened, PaperSheet } from './documents.ts'
import { joinBytes, sha256 } from './join-bytes.ts'
import type { Manifest } from './manifest.ts'
import { type Sign, signNote } from './signed-note.ts'

/** A bundle as what a folder or a ZIP of it holds: paths to bytes. */
export type Files = ReadonlyMap<string, Uint8Array>

export const sumsPath = 'SHA256SUMS'
export const sumsNotePath = 'SHA256SUMS.note'

/** Everything that is published of a vote, as values; scans by their paths. */
export interface Published {
  readonly manifest: Uint8Array
  readonly leaves: readonly string[]
  readonly head: string
  readonly issues: readonly string[]
  readonly issueHead: string
  readonly heads: readonly string[]
  readonly release: KeyRelease
  readonly onsite: Onsite | null
  readonly sheets: readonly PaperSheet[]
  readonly scans: Files
  readonly opened: readonly Opened[]
  readonly result: ElectionResult
}

/** As many lines as are written at once: those of half a million ballots are longer than a text may be. */
const linesAtOnce = 1000

function lines(texts: readonly string[]): Uint8Array {
  const pieces = Array.from({ length: Math.ceil(texts.length / linesAtOnce) }, (_, at) =>
    utf8(
      texts
        .slice(at * linesAtOnce, (at + 1) * linesAtOnce)
        .join('\n')
        .concat('\n'),
    ),
  )
  return joinBytes(...pieces)
}

const document = (value: unknown): Uint8Array => utf8(canonicalJson(value))

/** The files of a bundle but for its sums. */
export function publishedFiles(published: Published): Files {
  const { onsite, sheets, scans } = published
  return new Map<string, Uint8Array>([
    ['manifest.json', published.manifest],
    ['leaves.ndjson', lines(published.leaves)],
    ['checkpoint', utf8(published.head)],
    ['checkpoints.ndjson', lines(published.heads.map(canonicalJson))],
    ['issuance/leaves.ndjson', lines(published.issues)],
    ['issuance/checkpoint', utf8(published.issueHead)],
    ['key-release.json', document(published.release)],
    ...(onsite === null ? [] : [['onsite.json', document(onsite)] as const]),
    ...sheets.map((sheet) => [`paper/${sheet.id}.json`, document(sheet)] as const),
    ...scans,
    ['opened.ndjson', lines(published.opened.map(canonicalJson))],
    ['result.json', document(published.result)],
  ])
}

/** Adds SHA256SUMS over all files and its note, signed by the log's key; sums that were there before are replaced. */
export function withSums(files: Files, manifest: Manifest, sign: Sign): Files {
  const rest = [...files].filter(([path]) => path !== sumsPath && path !== sumsNotePath)
  const sums = rest
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${hex(sha256(bytes))}  ${path}\n`)
    .join('')
  const text = `pbvote-sums/v1\n${manifest.log_origin}\n${hex(sha256(sums))}\n`
  const key = fromBase64url(manifest.keys.log)
  const note = signNote(text, { name: `${manifest.log_origin}/sums`, kind: 1, key }, sign)
  return new Map([...rest, [sumsPath, utf8(sums)], [sumsNotePath, utf8(note)]])
}

/** The whole bundle of a vote. */
export const makeBundle = (published: Published, manifest: Manifest, sign: Sign): Files =>
  withSums(publishedFiles(published), manifest, sign)

const sumLine = /^([0-9a-f]{64}) {2}([A-Za-z0-9._/-]+)$/

/** Path to hash as SHA256SUMS has them; null when it is no such list, or is cut off. */
export function parseSums(text: string): ReadonlyMap<string, string> | null {
  if (text !== '' && !text.endsWith('\n')) return null
  const lines = text.split('\n').slice(0, -1)
  const found = lines.map((line) => sumLine.exec(line))
  const pairs = found.flatMap((match) => (match === null ? [] : [[match[2] as string, match[1] as string] as const]))
  const paths = pairs.map(([path]) => path)
  const isOrdered = paths.every((path, at) => at === 0 || (paths[at - 1] as string) < path)
  return pairs.length === lines.length && isOrdered ? new Map(pairs) : null
}
