import type { AnyRefusal, Ask } from '#kernel/handler.ts'
import type { RefusedForm, SentForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { ok, type Result } from '#kit/result.ts'
import { readTables } from '#rooms/documents/contract.ts'
import { compareImport } from '../contract.ts'
import { guessMapping } from '../core/guess-mapping.ts'
import { ImportMapping, ImportRows } from '../core/import-mapping.ts'
import { mappingFromFields } from '../core/mapping-from-fields.ts'

/** How far an import has come: nothing sent, a file read, or its effect compared. */
export type ImportStep =
  | { readonly step: 'file'; readonly problem: 'none' | 'no-file' | 'unreadable' | 'too-many-rows' }
  | {
      readonly step: 'mapping'
      readonly fileName: string
      readonly rows: ImportRows
      readonly mapping: ImportMapping
      readonly comparison: ReplyOf<typeof compareImport> | null
    }

type Kept = readonly { readonly name: string; readonly mapping: ImportMapping }[]

/** Reads what the page was sent: a file or pasted table, its rows with a mapping, or the form that was refused. */
export async function importStep(
  ask: Ask,
  fiscalYear: number,
  kept: Kept,
  sent: SentForm | null,
  form: RefusedForm | null,
): Promise<Result<ImportStep, AnyRefusal>> {
  if (form !== null) return compared(ask, fiscalYear, form.values, mappingOf(form.values['mapping']))
  if (sent === null) return ok({ step: 'file', problem: 'none' })
  if (sent.values['rows'] !== undefined) {
    const mapping = mappingFromFields(sent.values, mappingOf(sent.values['mapping']))
    return compared(ask, fiscalYear, sent.values, mapping)
  }
  return readFile(ask, kept, sent)
}

async function compared(
  ask: Ask,
  fiscalYear: number,
  values: Readonly<Record<string, string>>,
  mapping: ImportMapping | null,
): Promise<Result<ImportStep, AnyRefusal>> {
  const rows = ImportRows.safeParse(jsonOf(values['rows'] ?? ''))
  if (!rows.success || mapping === null) return ok({ step: 'file', problem: 'unreadable' })
  const comparison = await ask(compareImport, { fiscalYear, mapping, rows: rows.data })
  if (!comparison.ok) return comparison
  const fileName = values['fileName'] ?? ''
  return ok({ step: 'mapping', fileName, rows: rows.data, mapping, comparison: comparison.value })
}

async function readFile(ask: Ask, kept: Kept, sent: SentForm): Promise<Result<ImportStep, AnyRefusal>> {
  const file = sent.files['file']
  const pasted = sent.values['pasted'] ?? ''
  const bytes = file !== undefined && file.bytes.length > 0 ? file.bytes : new TextEncoder().encode(pasted)
  if (bytes.length === 0) return ok({ step: 'file', problem: 'no-file' })
  const fileName = file !== undefined && file.bytes.length > 0 ? file.name : 'pasted.tsv'
  const read = await ask(readTables, { name: fileName.slice(0, 255) || 'file', base64: base64Of(bytes) })
  if (!read.ok) return ok({ step: 'file', problem: 'unreadable' })
  const sheet = read.value.sheets.find(({ hidden, rows }) => !hidden && rows.length > 0)
  if (sheet === undefined) return ok({ step: 'file', problem: 'unreadable' })
  const rows = ImportRows.safeParse(sheet.rows)
  if (!rows.success) return ok({ step: 'file', problem: 'too-many-rows' })
  const remembered = kept.find(({ name }) => name === sent.values['mappingName'])?.mapping
  const guess = { kind: 'expenditure', unit: 'won', leaveOutUnknown: true, ...guessMapping(rows.data) }
  const mapping = remembered ?? ImportMapping.parse(guess)
  return ok({ step: 'mapping', fileName, rows: rows.data, mapping, comparison: null })
}

const mappingOf = (text: string | undefined): ImportMapping | null => {
  const parsed = ImportMapping.safeParse(jsonOf(text ?? ''))
  return parsed.success ? parsed.data : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Bytes as base64, in parts that a call can take. */
function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000))
  }
  return btoa(binary)
}
