import type { Ask } from '#kernel/handler.ts'
import { askAll, page, question, type SentForm } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { readTsv } from '#kit/read-tsv.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { currentCycle } from '#rooms/cycle/core/current-cycle.ts'
import { readTables } from '#rooms/documents/contract.ts'
import { type CarriedSheets, carriedSheets } from '#rooms/documents/core/carried-sheets.ts'
import { explainRefusal as explainDocument } from '#rooms/documents/core/messages.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { listTransfers } from '../contract-transfers.ts'
import { words } from '../core/messages.ts'
import { mayImportTransfers } from '../core/permissions.ts'
import { importCommand, TransferCheck } from './transfer-check.tsx'
import { mappedSheet, TransferMapping } from './transfer-mapping.tsx'
import { correctedSheet, refusedSheet } from './transfer-sheet.ts'

/** Imports the city's file: read it, say which column is what, correct what does not fit, see what it comes to, enter it. */
export const transferImportPage = page({
  path: '/proposals/transfers/import',
  permission: mayImportTransfers,
  takes: 'post',
  prepare: async ({ ask, sent, lang }) =>
    sent === null || sent.values['checked'] !== undefined ? null : sheetsOf(ask, sent, lang),
  async render({ ask, actor, lang, now, sent, form }, read) {
    const own = form?.command === importCommand ? form : null
    const checked = own !== null ? refusedSheet(own) : sent === null ? null : correctedSheet(sent)
    const today = dateInSeoul(now)
    const cycles = await ask(listCycles, {})
    if (!cycles.ok) return cycles
    const current = currentCycle(cycles.value.cycles, today)
    const chosen = CycleKey.safeParse(checked?.cycleId ?? sent?.values['cycleId'] ?? current?.id)
    const cycleId = chosen.success ? chosen.data : CycleKey.parse(`proposals-${today.slice(0, 4)}`)
    const asked = await askAll(ask, { known: question(listTransfers, { cycleId }) })
    if (!asked.ok) return asked
    const { numbers, headings } = asked.value.known
    const all = words(lang)
    const t = all.transfers
    const home = `/${actor.districtId}`
    const mapped = read?.ok === true && sent !== null ? mappedSheet(read.value, sent, headings, cycleId) : null
    const sheet = checked ?? mapped?.sheet ?? null
    return (
      <Frame
        title={t.importTitle}
        lead={t.importLead}
        crumbs={[
          { href: `${home}/proposals`, label: all.proposalsTitle },
          { href: `${home}/proposals/transfers`, label: t.listTitle },
        ]}
      >
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        {read?.ok === false && <Notice kind="error" title={read.refusal} />}
        {sheet === null && (
          <PostForm id="transfer-file">
            <SelectField
              name="cycleId"
              label={t.cycle}
              value={cycleId}
              options={
                cycles.value.cycles.some(({ id }) => `${id}` === `${cycleId}`)
                  ? cycles.value.cycles.map(({ id, name }) => ({ value: id, label: name }))
                  : [
                      { value: cycleId, label: cycleId },
                      ...cycles.value.cycles.map(({ id, name }) => ({ value: `${id}`, label: name })),
                    ]
              }
            />
            <Field name="file" label={t.file} hint={t.fileHint}>
              <input class="input" type="file" name="file" id="field-file" aria-describedby="field-file-hint" />
            </Field>
            <TextArea name="pasted" label={t.paste} hint={t.pasteHint} value={sent?.values['pasted'] ?? ''} rows={6} />
            <SubmitButton>{t.read}</SubmitButton>
          </PostForm>
        )}
        {mapped !== null && checked === null && <TransferMapping mapped={mapped} />}
        {sheet !== null && <TransferCheck sheet={sheet} known={new Set(numbers)} today={today} form={own} />}
      </Frame>
    )
  },
})

/** The sheets of the file just sent, of what was pasted, or those that the form carries on. */
async function sheetsOf(ask: Ask, sent: SentForm, lang: Lang): Promise<Result<CarriedSheets, string>> {
  const t = words(lang).transfers
  const file = sent.files['file']
  if (file === undefined || file.bytes.length === 0) {
    const pasted = sent.values['pasted'] ?? ''
    if (pasted.trim() !== '') return ok([{ name: t.pasted, rows: readTsv(pasted).map((row) => [...row]) }])
    const carried = carriedSheets(sent.values['sheets'])
    return carried === null ? refuse(t.nothingRead) : ok(carried)
  }
  const base64 = Buffer.from(file.bytes).toString('base64')
  const read = await ask(readTables, { name: file.name.trim().slice(0, 255) || 'table', base64 })
  const tooLarge = { kind: 'file-too-large' }
  if (!read.ok) return refuse(String(explainDocument(read.refusal, lang) ?? explainDocument(tooLarge, lang)))
  return ok(
    read.value.sheets.flatMap(({ name, rows, hidden }) => (hidden || rows.length === 0 ? [] : [{ name, rows }])),
  )
}
