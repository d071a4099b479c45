import { page } from '#kernel/page.ts'
import { dateInSeoul, LocalDate } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { enterStage, listProjects, previewStage, seeBill } from '../contract.ts'
import { BillId, billStages, stageOrder } from '../core/bill.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepBills } from '../core/permissions.ts'
import { rowsAsText, unitFor } from '../core/rows-as-text.ts'
import { skippedBy } from '../core/skipped-stages.ts'
import { likelyDay } from '../core/year-to-open.ts'
import { readRows } from './read-rows.ts'
import { RowsFields } from './rows-fields.tsx'
import { RowProblems, RowsPreview } from './rows-preview.tsx'
import { StageRefused } from './stage-refused.tsx'
import { stageRows } from './stage-rows.ts'
import { writtenRows } from './written-rows.ts'

/** Enters a stage of a bill: typed or pasted, looked at, saved. */
export const stagePage = page({
  path: '/budget-bills/:id/stage',
  permission: mayKeepBills,
  takes: 'post',
  async render({ ask, actor, lang, now, params, sent, form }) {
    const billId = BillId.safeParse(params['id'])
    if (!billId.success) return refuse({ kind: 'bill-not-found', billId: params['id'] ?? '' })
    const asked = await ask(seeBill, { billId: billId.data })
    if (!asked.ok) return asked
    const { bill, version, stages } = asked.value
    const listed = await ask(listProjects, {})
    if (!listed.ok) return listed
    const { projects } = listed.value
    const own = form?.command === enterStage.name ? form : null
    const read = await readRows(ask, bill.fiscalYear, sent, own)
    if (!read.ok) return read
    const [t, p] = [words(lang), pageWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/budget-bills/${bill.id}`
    const values: Readonly<Record<string, string>> = own?.values ?? sent?.values ?? {}
    const lastEntered = stages.at(-1)?.stage
    const open = billStages.filter((stage) => lastEntered === undefined || stageOrder(stage) >= stageOrder(lastEntered))
    const stage = open.find((one) => one === values['stage']) ?? open[lastEntered === undefined ? 0 : 1] ?? open[0]
    const before = stageRows(asked.value, stage)
    const offered = read.value?.rows.length ? read.value.rows : stageRows(asked.value, null)
    const written = writtenRows(offered, before, projects)
    const unit = values['unit'] ?? unitFor(written)
    const text = values['text'] ?? rowsAsText(written, unit === 'won' ? 'won' : 'thousand', p.rowHeadings)
    const labels = { on: p.on, reference: p.referenceLabel, opinionText: p.opinionLabel, opinionOn: p.opinionDate }
    const skipped = skippedBy(stages, stage ?? 'request')
    const ready = read.value !== null && read.value.problems.length === 0 && read.value.rows.length > 0
    const on = values['on'] ?? likelyDay(bill.fiscalYear, dateInSeoul(now)) ?? ''
    const rows = read.value?.rows ?? []
    const opinionText = (values['opinionText'] ?? '').trim()
    const judged = ready
      ? await ask(previewStage, {
          ...{ fiscalYear: bill.fiscalYear, round: bill.round, stage: stage ?? 'request', rows: [...rows] },
          on: LocalDate.safeParse(on).data ?? null,
          opinionText: opinionText === '' ? null : opinionText,
          opinionOn: LocalDate.safeParse(values['opinionOn']).data ?? null,
        })
      : null
    const refused = judged?.ok === false ? judged.refusal : null
    return (
      <Frame
        title={p.stageTitle(bill.name)}
        crumbs={[
          { href: `${home}/budget-bills`, label: p.billsTitle },
          { href: here, label: bill.name },
        ]}
        lead={p.stageLead}
      >
        {own !== null && refused === null && (
          <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />
        )}
        {read.value !== null && read.value.problems.length > 0 && (
          <RowProblems problems={[...read.value.problems]} lang={lang} />
        )}
        {refused !== null && <StageRefused refusal={refused} before={before} projects={projects} lang={lang} />}
        {ready && refused === null && (
          <Section title={p.preview} id="preview">
            {skipped.length > 0 && (
              <Notice kind="warning" level={3} title={p.skippedTitle(skipped.map((one) => t.stages[one]).join(', '))}>
                <p>{p.skippedText}</p>
              </Notice>
            )}
            <RowsPreview rows={rows} before={before} projects={projects} lang={lang} />
            <Form action={`${home}/do/appropriations/enter-stage`} page={`${here}/stage`} then={here}>
              <HiddenField name="billId" value={bill.id} />
              <HiddenField name="basedOn" value={values['basedOn'] ?? String(version)} />
              <HiddenField name="rows" value={JSON.stringify(rows)} />
              <HiddenField name="stage" value={stage ?? 'request'} />
              {(['on', 'reference', 'opinionText', 'opinionOn'] as const).map((name) => (
                <HiddenField key={name} name={name} value={values[name] ?? ''} />
              ))}
              <SubmitButton>{p.save}</SubmitButton>
            </Form>
          </Section>
        )}
        <Section title={ready ? p.editAgain : p.rows} id="rows">
          <PostForm action={`${here}/stage`}>
            <HiddenField name="basedOn" value={values['basedOn'] ?? String(version)} />
            <SelectField
              name="stage"
              label={p.stage}
              required
              value={stage}
              options={open.map((value) => ({ value, label: t.stages[value] }))}
            />
            <DateField name="on" label={labels.on} required value={on} error={own?.fieldErrors['on']} />
            <TextField
              name="reference"
              label={labels.reference}
              hint={p.referenceHint}
              value={values['reference'] ?? ''}
              error={own?.fieldErrors['reference']}
              maxLength={200}
            />
            <TextArea
              name="opinionText"
              label={labels.opinionText}
              hint={p.opinionHint}
              rows={3}
              value={values['opinionText'] ?? ''}
              error={own?.fieldErrors['opinionText']}
              maxLength={4000}
            />
            <DateField
              name="opinionOn"
              label={labels.opinionOn}
              value={values['opinionOn'] ?? ''}
              error={own?.fieldErrors['opinionOn']}
            />
            <RowsFields text={text} unit={unit} lang={lang} />
            <SubmitButton kind={ready ? 'secondary' : 'primary'}>{p.preview}</SubmitButton>
          </PostForm>
        </Section>
      </Frame>
    )
  },
})
