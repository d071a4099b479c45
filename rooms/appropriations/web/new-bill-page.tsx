import { page } from '#kernel/page.ts'
import { dateInSeoul, LocalDate } from '#kit/korean-date.ts'
import { listYears } from '#rooms/budget/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { DateField, Form, HiddenField, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { yearIn } from '#ui/year-in.ts'
import { listBills, listProjects, openBill, previewStage, seeBill } from '../contract.ts'
import type { StageRow } from '../core/bill.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepBills } from '../core/permissions.ts'
import { rowsAsText, unitFor } from '../core/rows-as-text.ts'
import { likelyDay, yearToOpen } from '../core/year-to-open.ts'
import { readRows } from './read-rows.ts'
import { RowsFields } from './rows-fields.tsx'
import { RowProblems, RowsPreview } from './rows-preview.tsx'
import { StageRefused } from './stage-refused.tsx'
import { stageRows } from './stage-rows.ts'
import { writtenRows } from './written-rows.ts'

/** Opens the next version of a year's budget; a supplementary one begins with what is confirmed. */
export const newBillPage = page({
  path: '/budget-bills/new',
  permission: mayKeepBills,
  takes: 'post',
  async render({ ask, actor, lang, now, query, sent, form }) {
    const listed = await ask(listProjects, {})
    if (!listed.ok) return listed
    const { projects } = listed.value
    const own = form?.command === openBill.name ? form : null
    const values: Readonly<Record<string, string>> = own?.values ?? sent?.values ?? {}
    const today = dateInSeoul(now)
    const counted = await ask(listYears, {})
    if (!counted.ok) return counted
    const bills = await ask(listBills, {})
    if (!bills.ok) return bills
    const begun = new Set(bills.value.bills.map(({ bill }) => bill.fiscalYear))
    const withAccounts = counted.value.years.filter(({ accounts }) => accounts > 0).map(({ fiscalYear }) => fiscalYear)
    const withData = [...new Set([...projects.map((one) => one.fiscalYear), ...withAccounts])]
    const years = [...withData, Number(today.slice(0, 4))]
    const year = yearIn(values['fiscalYear'] ?? query['year']) ?? yearToOpen(withData, begun, today)
    const last = bills.value.bills.findLast(({ bill }) => bill.fiscalYear === year)
    const round = last === undefined ? 0 : last.bill.round + 1
    let before: StageRow[] = []
    if (last !== undefined) {
      const seen = await ask(seeBill, { billId: last.bill.id })
      if (!seen.ok) return seen
      before = stageRows(seen.value, null)
    }
    const read = await readRows(ask, year, sent, own)
    if (!read.ok) return read
    const [t, p] = [words(lang), pageWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/budget-bills/new`
    const id = values['billId'] ?? newId('bill')
    const name = values['name'] ?? `${p.fiscalYear(year)} ${t.roundName(round)}`
    const written = writtenRows(read.value?.rows.length ? read.value.rows : before, before, projects)
    const unit = values['unit'] ?? unitFor(written)
    const text = values['text'] ?? rowsAsText(written, unit === 'won' ? 'won' : 'thousand', p.rowHeadings)
    const labels = { name: p.billName, requestedOn: p.requestedOn }
    const ready = read.value !== null && read.value.problems.length === 0
    const requestedOn = values['requestedOn'] ?? likelyDay(year, today) ?? ''
    const rows = read.value?.rows ?? []
    const judged =
      ready && rows.length > 0
        ? await ask(previewStage, {
            ...{ fiscalYear: year, round, stage: 'request', rows: [...rows] },
            on: LocalDate.safeParse(requestedOn).data ?? null,
          })
        : null
    const refused = judged?.ok === false ? judged.refusal : null
    const hidden = (
      <>
        <HiddenField name="billId" value={id} />
        <HiddenField name="fiscalYear" value={String(year)} />
        <HiddenField name="round" value={String(round)} />
      </>
    )
    return (
      <Frame
        title={p.newBillTitle}
        crumbs={[{ href: `${home}/budget-bills`, label: p.billsTitle }]}
        over={`${p.fiscalYear(year)} ${t.roundName(round)}`}
        lead={p.newBillLead}
      >
        {own !== null && refused === null && (
          <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />
        )}
        <FilterBar
          action={here}
          filters={[
            {
              kind: 'select',
              name: 'year',
              label: p.year,
              value: String(year),
              options: [...new Set([...years, year])]
                .toSorted((a, b) => b - a)
                .map((one) => ({ value: String(one), label: p.fiscalYear(one) })),
            },
          ]}
        />
        {last !== undefined && last.confirmedOn === null && (
          <Notice kind="warning" title={p.waitForRound(t.roundName(round), t.roundName(last.bill.round))} />
        )}
        {read.value !== null && read.value.problems.length > 0 && (
          <RowProblems problems={[...read.value.problems]} lang={lang} />
        )}
        {refused !== null && <StageRefused refusal={refused} before={before} projects={projects} lang={lang} />}
        {ready && refused === null && (
          <Section title={p.preview} id="preview">
            <RowsPreview rows={rows} before={before} projects={projects} lang={lang} />
            <Form
              action={`${home}/do/appropriations/open-bill`}
              page={`${here}?year=${year}`}
              then={`${home}/budget-bills/${id}`}
              formKey={id}
            >
              {hidden}
              <HiddenField name="rows" value={JSON.stringify(rows)} />
              <HiddenField name="name" value={name} />
              <HiddenField name="requestedOn" value={requestedOn} />
              <SubmitButton>{p.save}</SubmitButton>
            </Form>
          </Section>
        )}
        <Section title={ready ? p.editAgain : p.rows} id="rows">
          <PostForm action={here}>
            {hidden}
            <TextField
              name="name"
              label={labels.name}
              required
              value={name}
              error={own?.fieldErrors['name']}
              maxLength={200}
            />
            <DateField
              name="requestedOn"
              label={labels.requestedOn}
              required
              value={requestedOn}
              error={own?.fieldErrors['requestedOn']}
            />
            <RowsFields text={text} unit={unit} lang={lang} />
            <SubmitButton kind={ready ? 'secondary' : 'primary'}>{p.preview}</SubmitButton>
          </PostForm>
        </Section>
      </Frame>
    )
  },
})
