import type { AnyRefusal, Ask } from '#kernel/handler.ts'
import type { RefusedForm, SentForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ok, type Result } from '#kit/result.ts'
import { compareImport } from '../contract.ts'
import { guessMapping } from '../core/guess-mapping.ts'
import { ImportMapping, ImportRows } from '../core/import-mapping.ts'
import { mappingFromFields } from '../core/mapping-from-fields.ts'
import { importWords } from '../core/messages-import.ts'
import type { RowsSent } from './rows-sent.ts'

/** How far an import has come: nothing sent, or nothing that could be read; a file read; or its effect compared. */
export type ImportStep =
  | { readonly step: 'file'; readonly problem: string | null }
  | {
      readonly step: 'mapping'
      readonly fileName: string
      readonly rows: ImportRows
      readonly mapping: ImportMapping
      readonly comparison: ReplyOf<typeof compareImport> | null
    }

interface Importing {
  readonly fiscalYear: number
  readonly lang: Lang
  /** The mappings that are kept by name. */
  readonly kept: readonly { readonly name: string; readonly mapping: ImportMapping }[]
  readonly sent: SentForm | null
  /** What was read of a file or pasted table, where one was sent. */
  readonly read: RowsSent | null
  readonly form: RefusedForm | null
}

/** Decides how far the import is by what the page was sent: a file, its rows with a mapping, or the form that was refused. */
export async function importStep(ask: Ask, importing: Importing): Promise<Result<ImportStep, AnyRefusal>> {
  const { kept, sent, read, form } = importing
  if (form !== null) return compared(ask, importing, form.values, mappingOf(form.values['mapping']))
  if (sent === null) return ok({ step: 'file', problem: null })
  if (read === null) {
    const mapping = mappingFromFields(sent.values, mappingOf(sent.values['mapping']))
    return compared(ask, importing, sent.values, mapping)
  }
  if (!read.ok) return ok({ step: 'file', problem: read.refusal })
  const { fileName, rows } = read.value
  const remembered = kept.find(({ name }) => name === sent.values['mappingName'])?.mapping
  const guess = { kind: 'expenditure', unit: 'won', leaveOutUnknown: true, ...guessMapping(rows) }
  return ok({ step: 'mapping', fileName, rows, mapping: remembered ?? ImportMapping.parse(guess), comparison: null })
}

async function compared(
  ask: Ask,
  { fiscalYear, lang }: Importing,
  values: Readonly<Record<string, string>>,
  mapping: ImportMapping | null,
): Promise<Result<ImportStep, AnyRefusal>> {
  const rows = ImportRows.safeParse(jsonOf(values['rows'] ?? ''))
  if (!rows.success || mapping === null) return ok({ step: 'file', problem: importWords(lang).unreadable })
  const comparison = await ask(compareImport, { fiscalYear, mapping, rows: rows.data })
  if (!comparison.ok) return comparison
  const fileName = values['fileName'] ?? ''
  return ok({ step: 'mapping', fileName, rows: rows.data, mapping, comparison: comparison.value })
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
