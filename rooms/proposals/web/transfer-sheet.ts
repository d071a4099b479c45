import type { RefusedForm, SentForm } from '#kernel/page.ts'
import { importTransfers } from '../contract-transfers.ts'
import { carriedJson, correctedRows } from './unfit-rows.tsx'

/** What was read of a file, as a form carries it on from step to step. */
export const TransferSheet = importTransfers.input.omit({ importId: true, from: true, until: true })
export type TransferSheet = ReturnType<typeof TransferSheet.parse>

/** The rows that a form carries, as they were corrected in it. */
export function correctedSheet(sent: SentForm): TransferSheet | null {
  const carried = TransferSheet.safeParse(carriedJson(sent.values['checked']))
  if (!carried.success) return null
  const sheet = TransferSheet.safeParse({ ...carried.data, rows: correctedRows(carried.data.rows, sent) })
  return sheet.success ? sheet.data : null
}

/** The same, of the form of the import itself when it was refused. */
export function refusedSheet({ values }: RefusedForm): TransferSheet | null {
  const sheet = TransferSheet.safeParse({
    ...{ cycleId: values['cycleId'], fileName: values['fileName'] || null, unit: values['unit'] },
    ...{ rows: carriedJson(values['rows']), stated: carriedJson(values['stated']) },
    headings: carriedJson(values['headings']) ?? {},
  })
  return sheet.success ? sheet.data : null
}
