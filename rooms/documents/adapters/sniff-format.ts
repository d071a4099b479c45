import { ok, type Result, refuse } from '#kit/result.ts'
import type { FoundFormat } from '../core/file-name.ts'
import type { FileRefused } from '../core/file-refused.ts'
import { maxKeptBytes } from '../core/kept-file.ts'
import { decodeText } from './decode-text.ts'
import { partNames, unzipParts } from './unzip.ts'

type Sniffed = Result<FoundFormat, FileRefused>

const notKept = (format: string): Sniffed => refuse({ kind: 'format-not-kept', format })
const has = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))

/** By their first bytes, what is kept. */
const kept: readonly (readonly [FoundFormat, string])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['pdf', '%PDF-'],
  ['hwp', 'HWP Document File'],
]

/** And what is not, but has a name by which its sender knows it. */
const known: readonly (readonly [string, string, number?])[] = [
  ['heic', 'ftypheic', 4],
  ['heic', 'ftypheix', 4],
  ['heic', 'ftypmif1', 4],
  ['heic', 'ftypmsf1', 4],
  ['video', 'ftyp', 4],
  ['video', '\x1aE\xdf\xa3'],
  ['picture', 'GIF8'],
  ['picture', 'BM'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['program', 'MZ'],
  ['program', '\x7fELF'],
  ['program', '#!'],
  ['rtf', '{\\rtf'],
  ['archive', 'Rar!'],
  ['archive', '7z\xbc\xaf'],
  ['archive', '\x1f\x8b'],
]

/** Tells what a file is by its content, never by its name; what is not kept is refused with what it is. */
export function sniffFormat(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return refuse({ kind: 'file-empty' })
  if (bytes.length > maxKeptBytes) return refuse({ kind: 'file-over-limit' })
  const first = kept.find(([, start]) => has(bytes, start))
  if (first !== undefined) return ok(first[0])
  if (has(bytes, 'RIFF') && has(bytes, 'WEBP', 8)) return ok('webp')
  try {
    if (has(bytes, 'PK\x03\x04')) return sniffPackage(bytes)
  } catch {
    // Whatever the library throws at bytes from outside says that they are not what they claim to be.
    return refuse({ kind: 'file-damaged' })
  }
  if (has(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffOldOffice(bytes)
  const other = known.find(([, start, at]) => has(bytes, start, at))
  if (other !== undefined) return notKept(other[0])
  const text = decodeText(bytes)?.text
  if (text === undefined) return notKept('unknown')
  return /^\s*<(?:!doctype|html|script|svg|\?xml)\b/i.test(text.replace(/^\uFEFF/, '')) ? notKept('page') : ok('txt')
}

/** A package is told by the part that only its kind has; one with a program in it is not kept. */
function sniffPackage(bytes: Uint8Array): Sniffed {
  const parts = partNames(bytes)
  if (parts.some((part) => /vbaProject\.bin$|^Basic\/|^Scripts\/[^/]+\.(?!js$)/i.test(part))) return notKept('macro')
  const holds = (part: RegExp): boolean => parts.some((one) => part.test(one))
  if (holds(/^Contents\/section\d+\.xml$/)) return ok('hwpx')
  if (holds(/^xl\/workbook\.xml$/)) return ok('xlsx')
  if (holds(/^word\/document\.xml$/)) return ok('docx')
  if (holds(/^ppt\/presentation\.xml$/)) return notKept('pptx')
  if (parts.includes('mimetype') && parts.includes('content.xml')) {
    const { mimetype } = unzipParts(bytes, (part) => part === 'mimetype')
    const type = new TextDecoder().decode(mimetype).trim()
    return type === 'application/vnd.oasis.opendocument.text' ? ok('odt') : notKept('ods')
  }
  return notKept('archive')
}

/** The old container holds HWP 5, DOC, XLS or PPT, or a package locked with a password: its directory names the stream. */
function sniffOldOffice(bytes: Uint8Array): Sniffed {
  const holds = (stream: string): boolean => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return refuse({ kind: 'file-locked' })
  if (holds('FileHeader') && holds('BodyText')) return ok('hwp')
  return notKept('old-office')
}
