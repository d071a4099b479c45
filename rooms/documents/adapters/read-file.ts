import { ok, type Result, refuse } from '#kit/result.ts'
import type { Extracted } from '../core/extracted.ts'
import { extractedOfTables } from '../core/extracted-of-tables.ts'
import { looksLikeHtml, readHtmlDocument } from '../core/html-document.ts'
import { maxFileBytes, textWithinLimits, withinLimits } from '../core/limits.ts'
import { looksLikePlan, readPlan } from '../core/plan-document.ts'
import { type RawSheet, tableOfSheet } from '../core/raw-sheet.ts'
import { withWarnings } from '../core/read-warning.ts'
import { readPlainText } from '../core/text-document.ts'
import type { Unreadable } from '../core/unreadable.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import { LockedDocument, NestedTooDeep, partNames, TooLargeUnzipped, unzipParts } from './unzip.ts'

/** A file read: what it says, and how its text was encoded where it is a text; the text itself for corrections. */
export interface ReadFile {
  readonly extracted: Extracted
  readonly encoding: Encoding | null
  readonly text: string | null
}

type Reading = Result<ReadFile, Unreadable>

/** A package read: it has no text of its own. */
function read(document: Extracted): Reading {
  const within = withinLimits(document)
  return within.ok ? ok({ extracted: withWarnings(within.value), encoding: null, text: null }) : within
}

const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const isZip = (bytes: Uint8Array): boolean => beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04)
const isOldOffice = (bytes: Uint8Array): boolean => beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

/** Formats that are known but not read, by their first bytes. */
const notRead: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['hwp', [...'HWP Document File'].map((letter) => letter.charCodeAt(0))],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/**
 * Reads any file, told apart by its content; its name only decides between a CSV and running text.
 * The readers of packages are loaded when one comes: a text is checked without them.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<Reading> {
  if (bytes.length === 0) return refuse({ kind: 'file-empty' })
  if (bytes.length > maxFileBytes) return refuse({ kind: 'file-too-large' })
  try {
    if (isZip(bytes)) return await readPackage(name, bytes)
    if (isOldOffice(bytes)) return await readOldOffice(name, bytes)
  } catch (error) {
    return refuse(reasonOf(error))
  }
  const known = notRead.find(([, start]) => beginsWith(bytes, ...start))
  if (known !== undefined) return refuse({ kind: 'format-not-read', format: known[0] })
  const decoded = decodeText(bytes)
  if (decoded === null) return refuse({ kind: 'text-not-read' })
  const reading = readText(name, decoded.text)
  return reading.ok ? ok({ ...reading.value, encoding: decoded.encoding }) : reading
}

/** Reads a text as what it is: HTML of a clipboard, a plan in JSON, a table, or running text. */
export function readText(name: string, text: string): Reading {
  const within = textWithinLimits(text)
  if (!within.ok) return within
  const extracted = withinLimits(extractedOfText(name, text.replace(/^\uFEFF/, '')))
  return extracted.ok ? ok({ extracted: extracted.value, encoding: null, text }) : extracted
}

function extractedOfText(name: string, text: string): Extracted {
  if (looksLikeHtml(text)) return readHtmlDocument(name, text)
  const plan = looksLikePlan(text) ? readPlan(name, text) : null
  return plan ?? readPlainText(name, text)
}

const extractedOfSheets = (name: string, sheets: readonly RawSheet[]): Extracted =>
  extractedOfTables(name, 'xlsx', sheets.map(tableOfSheet))

async function readPackage(name: string, bytes: Uint8Array): Promise<Reading> {
  const parts = partNames(bytes)
  const has = (pattern: RegExp): boolean => parts.some((part) => pattern.test(part))
  if (has(/^Contents\/section\d+\.xml$/)) {
    const { readHwpx } = await import('./read-hwpx.ts')
    return read(readHwpx(name, bytes))
  }
  if (has(/^xl\/workbook\.xml$/)) {
    const { readWorkbook } = await import('./read-spreadsheet.ts')
    return read(extractedOfSheets(name, await readWorkbook(bytes)))
  }
  if (has(/^word\/document\.xml$/)) {
    const { readDocx } = await import('./read-docx.ts')
    return read(readDocx(name, bytes))
  }
  if (has(/^content\.xml$/) && typeOfPackage(bytes) !== 'application/vnd.oasis.opendocument.text') {
    const { readOds } = await import('./read-ods.ts')
    return read(readOds(name, bytes))
  }
  const formats: readonly (readonly [string, RegExp])[] = [
    ['pptx', /^ppt\//],
    ['xlsb', /^xl\/workbook\.bin$/],
    ['odt', /^content\.xml$/],
  ]
  const format = formats.find(([, pattern]) => has(pattern))?.[0] ?? 'zip'
  return refuse({ kind: 'format-not-read', format })
}

/** What an OpenDocument says it is: its first part, which is not packed. */
const typeOfPackage = (bytes: Uint8Array): string => {
  const { mimetype } = unzipParts(bytes, (part) => part === 'mimetype')
  return new TextDecoder().decode(mimetype?.subarray(0, 200)).trim()
}

/** The old container holds XLS, HWP 5, DOC, or a package locked with a password: its directory names the stream. */
async function readOldOffice(name: string, bytes: Uint8Array): Promise<Reading> {
  const holds = (stream: string): boolean => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return refuse({ kind: 'file-locked' })
  if (holds('FileHeader') || holds('BodyText')) {
    const { readHwp } = await import('./read-hwp.ts')
    return read(await readHwp(name, bytes))
  }
  if (holds('WordDocument')) return refuse({ kind: 'format-not-read', format: 'doc' })
  if (!holds('Workbook') && !holds('Book')) return refuse({ kind: 'format-not-read', format: 'unknown' })
  const { readOldWorkbook } = await import('./read-spreadsheet.ts')
  return read(extractedOfSheets(name, await readOldWorkbook(bytes)))
}

function reasonOf(error: unknown): Unreadable {
  if (error instanceof TooLargeUnzipped)
    return { kind: error.message === 'cells' ? 'too-many-cells' : 'file-too-large' }
  if (error instanceof NestedTooDeep) return { kind: 'nested-too-deep' }
  if (error instanceof LockedDocument) return { kind: 'file-locked' }
  // Whatever a library throws at bytes from outside says that they are not what they claim to be.
  return { kind: 'file-damaged' }
}
