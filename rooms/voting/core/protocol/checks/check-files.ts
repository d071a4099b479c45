import { hex, utf8 } from '#kit/bytes.ts'
import { type Files, parseSums, sumsNotePath, sumsPath } from '../bundle.ts'
import { isNoteBy } from '../checkpoint.ts'
import { sha256 } from '../join-bytes.ts'
import type { Manifest } from '../manifest.ts'
import type { Primitives } from '../primitives.ts'
import { parseNote, textOf } from '../signed-note.ts'
import { bytesOf } from '../words.ts'
import { fail, type Outcome, pass } from './outcome.ts'

/** V00: the sums name every file with its hash, and are signed. A manifest that could not be read signs nothing. */
export function checkFiles(files: Files, manifest: Manifest | null, primitives: Primitives): Outcome {
  const text = textOf(files.get(sumsPath) ?? new Uint8Array([0xff]))
  const sums = text === null ? null : parseSums(text)
  if (text === null || sums === null) return fail('no-sums')
  const rest = [...files].filter(([path]) => path !== sumsPath && path !== sumsNotePath)
  const unnamed = rest.find(([path]) => !sums.has(path)) ?? [...sums].find(([path]) => !files.has(path))
  if (unnamed !== undefined) return fail('sums-name-other-files', unnamed[0])
  const differing = rest.find(([path, bytes]) => sums.get(path) !== hex(sha256(bytes)))
  if (differing !== undefined) return fail('hash-differs', differing[0])
  const note = parseNote(textOf(files.get(sumsNotePath) ?? new Uint8Array(0)) ?? '')
  if (note === null || manifest === null) return fail('note-not-signed')
  if (note.text !== `pbvote-sums/v1\n${manifest.log_origin}\n${hex(sha256(utf8(text)))}\n`)
    return fail('hash-differs', sumsPath)
  const key = bytesOf(manifest.keys.log) ?? new Uint8Array(0)
  return isNoteBy(note, { name: `${manifest.log_origin}/sums`, kind: 1, key }, primitives)
    ? pass
    : fail('note-not-signed')
}
