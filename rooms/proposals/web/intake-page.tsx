import { askAll, page, question, type RefusedForm, type SentForm } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { readTsv } from '#kit/read-tsv.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import type { Dong } from '#rooms/organization/core/dong.ts'
import { DataTable } from '#ui/data-table.tsx'
import { SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { takeIn } from '../contract-intake.ts'
import { consents, fitIntake, intakeFields, readIntake } from '../core/intake.ts'
import { words } from '../core/messages.ts'
import { mayTakeIn } from '../core/permissions.ts'
import { IntakeForm, OneIntake } from './intake-form.tsx'
import { carriedJson, correctedRows, UnfitRows } from './unfit-rows.tsx'

/** What was read of a paste, as a form carries it on from step to step. */
const IntakeSheet = takeIn.input.pick({ consent: true, rows: true })
type IntakeSheet = ReturnType<typeof IntakeSheet.parse>

/** What an officer was told on paper, at a visit or by telephone, taken in for residents: one, or many by pasting. */
export const intakePage = page({
  path: '/proposals/intake',
  permission: mayTakeIn,
  takes: 'post',
  async render({ ask, actor, lang, now, sent, form }) {
    const asked = await askAll(ask, { dongs: question(listDongs, {}) })
    if (!asked.ok) return asked
    const all = words(lang)
    const t = all.intake
    const home = `/${actor.districtId}`
    const own = form?.command === takeIn.name ? form : null
    const isOne = own?.values['rows.0.title'] !== undefined
    const sheet = own !== null && !isOne ? refusedRows(own) : sent === null ? null : sheetOf(sent)
    const place = { home, here: `${home}/proposals/intake`, today: dateInSeoul(now) }
    const sentNothing = sent !== null && sheet === null
    return (
      <Frame title={t.title} lead={t.lead} crumbs={[{ href: `${home}/proposals`, label: all.proposalsTitle }]}>
        {sheet !== null && (
          <Checked sheet={sheet} dongs={asked.value.dongs.dongs} place={place} form={isOne ? null : own} />
        )}
        {sheet === null && (
          <>
            <Section title={t.pasteTitle} id="paste">
              {sentNothing && <Notice kind="error" title={t.nothingRead} level={3} />}
              <PostForm>
                <ConsentField />
                <TextArea
                  name="sheet"
                  label={t.sheet}
                  hint={t.sheetHint}
                  rows={6}
                  value={sent?.values['sheet'] ?? ''}
                />
                <SubmitButton>{t.read}</SubmitButton>
              </PostForm>
            </Section>
            <More summary={t.oneTitle} open={isOne}>
              <OneIntake place={place} form={own} />
            </More>
          </>
        )}
      </Frame>
    )
  },
})

function ConsentField() {
  const t = words(usePage().lang).intake
  return (
    <SelectField
      name="consent"
      label={t.consent}
      hint={t.consentHint}
      options={[{ value: '', label: t.noConsent }, ...consents.map((value) => ({ value, label: t.consents[value] }))]}
    />
  )
}

/** What was pasted, or carried on and corrected; null where nothing can be read. */
function sheetOf(sent: SentForm): IntakeSheet | null {
  const carried = IntakeSheet.safeParse(carriedJson(sent.values['checked']))
  const read = IntakeSheet.safeParse(
    carried.success
      ? { ...carried.data, rows: correctedRows(carried.data.rows, sent) }
      : { consent: sent.values['consent'] || null, rows: readIntake(readTsv(sent.values['sheet'] ?? '')) },
  )
  return read.success ? read.data : null
}

function refusedRows({ values }: RefusedForm): IntakeSheet | null {
  const read = IntakeSheet.safeParse({ consent: values['consent'] || null, rows: carriedJson(values['rows']) })
  return read.success ? read.data : null
}

interface CheckedProps {
  readonly sheet: IntakeSheet
  readonly dongs: readonly Dong[]
  readonly place: { readonly home: string; readonly here: string; readonly today: string }
  readonly form: RefusedForm | null
}

function Checked({ sheet, dongs, place, form }: CheckedProps) {
  const t = words(usePage().lang).intake
  const { rows, consent } = sheet
  const fitted = fitIntake(rows, { consent, dongs })
  return (
    <>
      {fitted.ok ? (
        <Section title={t.ready(formatCount(rows.length))} id="take-in">
          <IntakeForm
            {...{ place, form, consent }}
            hidden={{
              intakeId: form?.values['intakeId'] ?? newId('intake'),
              consent: consent ?? '',
              rows: JSON.stringify(rows),
            }}
            submit={t.submit(formatCount(rows.length))}
          />
        </Section>
      ) : (
        <UnfitRows
          carried={sheet}
          nameOf={(at) => rows[at]?.title ?? ''}
          cells={fitted.refusal.cells.map((cell) => ({
            ...cell,
            label: t.fields[cell.column],
            error: t.problems[cell.problem],
          }))}
        />
      )}
      <DataTable
        caption={t.rowsCaption}
        rows={rows}
        empty={t.nothingRead}
        stack
        columns={intakeFields.map((field) => ({
          key: field,
          header: t.fields[field],
          ...(field === 'title' ? { rowHeader: true } : {}),
          cell: (row: IntakeSheet['rows'][number]) => row[field] || '–',
        }))}
      />
    </>
  )
}
