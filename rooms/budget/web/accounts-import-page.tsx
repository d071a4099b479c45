import type { Ask } from '#kernel/handler.ts'
import { page, type SentForm } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { guessMapping, type Headings, headingRow } from '#kit/mapped-columns.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { readTables } from '#rooms/documents/contract.ts'
import { type CarriedSheets, carriedSheets } from '#rooms/documents/core/carried-sheets.ts'
import { explainRefusal as explainDocument } from '#rooms/documents/core/messages.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { HiddenField, NumberField, RadioGroup, SelectField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { declareAccounts, declareProgrammes } from '../contract.ts'
import {
  type AccountField,
  accountHeadings,
  type ProgrammeField,
  programmeHeadings,
} from '../core/import/import-columns.ts'
import { type AccountWords, accountWords } from '../core/messages-accounts.ts'
import { mayDeclareAccounts } from '../core/permissions.ts'
import { AccountsPreview, ProgrammesPreview } from './import-preview.tsx'

/** Imports a year's accounts or programmes in three steps: file, columns, save. Nothing is kept before the last. */
export const accountsImportPage = page({
  path: '/accounts-table/import',
  permission: mayDeclareAccounts,
  takes: 'post',
  prepare: async ({ ask, sent, lang }) => (sent === null ? null : sheetsOf(ask, sent, lang)),
  async render({ actor, lang, now, sent, form }, read) {
    const t = accountWords(lang)
    const address = `/${actor.districtId}/accounts-table`
    const own = form?.command === declareAccounts.name || form?.command === declareProgrammes.name ? form : null
    const typed = Number(sent?.values['fiscalYear'])
    const thisYear = Number(dateInSeoul(now).slice(0, 4))
    const fiscalYear = Number.isInteger(typed) && typed >= 1900 && typed <= 2999 ? typed : thisYear
    const kind = sent?.values['kind'] === 'programmes' ? 'programmes' : 'accounts'
    return (
      <Frame title={t.importTitle} lead={t.importLead} crumbs={[{ href: address, label: t.title }]}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        {read?.ok === false && <Notice kind="error" title={read.refusal} />}
        <PostForm id="import-file">
          <Field name="file" label={t.file} hint={t.fileHint}>
            <input class="input" type="file" name="file" id="field-file" aria-describedby="field-file-hint" />
          </Field>
          <NumberField name="fiscalYear" label={t.year} value={fiscalYear} />
          <RadioGroup
            name="kind"
            label={t.kind}
            value={kind}
            options={[
              { value: 'accounts', label: t.accounts },
              { value: 'programmes', label: t.programmes },
            ]}
          />
          <SubmitButton>{t.read}</SubmitButton>
        </PostForm>
        {read?.ok === true && sent !== null && (
          <Mapped sheets={read.value} sent={sent} kind={kind} fiscalYear={fiscalYear} t={t} address={address} />
        )}
      </Frame>
    )
  },
})

/** The sheets of the file just sent, or those that the form carries on. */
async function sheetsOf(ask: Ask, sent: SentForm, lang: Lang): Promise<Result<CarriedSheets, string>> {
  const file = sent.files['file']
  if (file === undefined || file.bytes.length === 0) {
    const carried = carriedSheets(sent.values['sheets'])
    return carried === null ? refuse(String(explainDocument({ kind: 'file-empty' }, lang))) : ok(carried)
  }
  const base64 = Buffer.from(file.bytes).toString('base64')
  const read = await ask(readTables, { name: file.name.trim().slice(0, 255) || 'table', base64 })
  // What the reader itself does not refuse is more than its contract takes.
  const tooLarge = { kind: 'file-too-large' }
  if (!read.ok) return refuse(String(explainDocument(read.refusal, lang) ?? explainDocument(tooLarge, lang)))
  return ok(read.value.sheets.map(({ name, rows }) => ({ name, rows })))
}

interface MappedProps {
  readonly sheets: CarriedSheets
  readonly sent: SentForm
  readonly kind: 'accounts' | 'programmes'
  readonly fiscalYear: number
  readonly t: AccountWords
  readonly address: string
}

/** Which column is what, guessed first, and what comes of it. */
function Mapped({ sheets, sent, kind, fiscalYear, t, address }: MappedProps) {
  const known: Headings<string> = kind === 'accounts' ? accountHeadings : programmeHeadings
  const fields = Object.keys(known) as (AccountField | ProgrammeField)[]
  const chosen = Math.max(0, Math.min(sheets.length - 1, Number(sent.values['sheet'] ?? '0') || 0))
  const rows = sheets[chosen]?.rows ?? []
  const headings = headingRow(known, rows)
  const guessed: Readonly<Partial<Record<string, number>>> = guessMapping(known, rows[headings] ?? [])
  const width = Math.max(0, ...rows.map((row) => row.length))
  // A choice made by hand holds only while the same sheet and the same kind of table are looked at.
  const again = sent.values['mapped'] === `${kind} ${chosen}` && sent.files['file'] === undefined
  const columnOf = (field: string): number | undefined => {
    const told = again ? sent.values[`column.${field}`] : undefined
    if (told === undefined) return guessed[field]
    return told === '' ? undefined : Number(told)
  }
  const mapping = Object.fromEntries(
    fields.flatMap((field) => {
      const at = columnOf(field)
      return at === undefined || !Number.isInteger(at) ? [] : [[field, at]]
    }),
  )
  const Preview = kind === 'accounts' ? AccountsPreview : ProgrammesPreview
  return (
    <>
      <Section title={t.mapping} id="mapping">
        <p>{t.mappingLead}</p>
        <PostForm>
          <HiddenField name="sheets" value={JSON.stringify(sheets)} />
          <HiddenField name="fiscalYear" value={`${fiscalYear}`} />
          <HiddenField name="kind" value={kind} />
          <HiddenField name="mapped" value={`${kind} ${chosen}`} />
          {sheets.length > 1 && (
            <SelectField
              name="sheet"
              label={t.sheet}
              value={`${chosen}`}
              options={sheets.map((sheet, at) => ({ value: `${at}`, label: sheet.name }))}
            />
          )}
          {fields.map((field) => (
            <SelectField
              key={field}
              name={`column.${field}`}
              label={t.fields[field]}
              value={`${mapping[field] ?? ''}`}
              options={[
                { value: '', label: t.notThere },
                ...Array.from({ length: width }, (_, at) => ({
                  value: `${at}`,
                  label: t.column(at + 1, rows[headings]?.[at] ?? ''),
                })),
              ]}
            />
          ))}
          <SubmitButton kind="secondary">{t.preview}</SubmitButton>
        </PostForm>
      </Section>
      <Section title={t.preview} id="preview">
        <Preview rows={rows} headings={headings} mapping={mapping} fiscalYear={fiscalYear} address={address} />
      </Section>
    </>
  )
}
