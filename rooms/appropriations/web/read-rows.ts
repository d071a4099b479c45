import type { AnyRefusal, Ask } from '#kernel/handler.ts'
import type { RefusedForm, SentForm } from '#kernel/page.ts'
import { ok, type Result } from '#kit/result.ts'
import { checkRows } from '../contract.ts'
import { StageRecord, type StageRow } from '../core/bill.ts'

/** The rows of a bill on their way into it: read from what was pasted, or those of the form that was refused. */
export interface RowsUnderWay {
  readonly rows: readonly StageRow[]
  readonly problems: readonly { readonly line: number; readonly kind: string; readonly text: string }[]
}

const Rows = StageRecord.unwrap().shape.rows

/** Reads what was pasted; nothing when the page was only asked for. */
export async function readRows(
  ask: Ask,
  fiscalYear: number,
  sent: SentForm | null,
  form: RefusedForm | null,
): Promise<Result<RowsUnderWay | null, AnyRefusal>> {
  if (form !== null) {
    const parsed = Rows.safeParse(jsonOf(form.values['rows'] ?? ''))
    return ok(parsed.success ? { rows: parsed.data, problems: [] } : null)
  }
  if (sent === null) return ok(null)
  const { text = '', unit = 'thousand' } = sent.values
  return ask(checkRows, { fiscalYear, text, unit: unit === 'won' ? 'won' : 'thousand' })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
