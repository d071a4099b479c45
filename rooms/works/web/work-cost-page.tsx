import { askAll, page, question } from '#kernel/page.ts'
import { readTsv } from '#kit/read-tsv.ts'
import { formatWon, won } from '#kit/won.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { lineWords } from '#rooms/budget/core/messages-lines.ts'
import { declareMultiYear, MultiYear, type MultiYearView, viewMultiYear } from '#rooms/budget/core/multi-year.ts'
import { type MultiYearProblem, readMultiYear } from '#rooms/budget/core/paste/read-multi-year.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { seeWork, writeWorkCost } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayWriteWorks } from '../core/permissions.ts'
import { CostTable } from './cost-table.tsx'

const units = ['1000', '1000000', '1'] as const

/** Writes what a work costs over the years: pasted or typed as a table, shown with its margins, then saved. */
export const workCostPage = page({
  path: '/works/:id/cost',
  permission: mayWriteWorks,
  about: ({ id = '' }) => ({ kind: 'work', id }),
  takes: 'post',
  async render({ ask, actor, lang, params, sent, form }) {
    const asked = await askAll(ask, { seen: question(seeWork, { workId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { work, cost } = asked.value.seen
    const [t, l] = [pageWords(lang), lineWords(lang)]
    const address = `/${actor.districtId}/works/${work.id}`
    const unit = units.find((one) => one === sent?.values['unit']) ?? '1000'
    const text = sent?.values['table'] ?? ''
    const read = text.trim() === '' ? null : readMultiYear(readTsv(text), Number(unit))
    const table = MultiYear.safeParse(read)
    const declared = read !== null && table.success ? declareMultiYear(table.data) : null
    const hard = read?.problems.filter(({ kind }) => kind !== 'margin') ?? []
    const own = form?.command === writeWorkCost.name ? form : null
    return (
      <Frame
        title={t.editCost}
        lead={l.multiYearLead}
        crumbs={[
          { href: `/${actor.districtId}/works`, label: t.title },
          { href: address, label: work.title },
        ]}
      >
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        <PostForm>
          <TextArea
            name="table"
            label={l.multiYearField}
            hint={l.multiYearHint}
            value={text === '' ? tsvOf(cost) : text}
            rows={8}
            required
          />
          <SelectField
            name="unit"
            label={l.multiYearUnit}
            value={unit}
            options={units.map((value) => ({ value, label: l.units[value] ?? value }))}
          />
          <SubmitButton kind="secondary">{l.preview}</SubmitButton>
        </PostForm>
        {read !== null && read.problems.length > 0 && (
          <Notice kind={hard.length > 0 ? 'error' : 'warning'} title={l.findings}>
            <ul>
              {read.problems.map((problem, at) => (
                <li key={at}>{told(problem, lang)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {declared?.ok === true && hard.length === 0 && (
          <Section title={l.previewTitle} id="preview">
            <CostTable view={viewMultiYear(declared.value)} />
            <Form
              action={`/${actor.districtId}/do/works/write-work-cost`}
              page={`${address}/cost`}
              then={`${address}#cost`}
            >
              <HiddenField name="workId" value={work.id} />
              <HiddenField name="table" value={JSON.stringify(declared.value)} />
              <SubmitButton>{t.save}</SubmitButton>
            </Form>
          </Section>
        )}
      </Frame>
    )
  },
})

function told(problem: MultiYearProblem, lang: 'ko' | 'en'): string {
  const l = lineWords(lang)
  if (problem.kind === 'no-heading') return l.multiYearNoHeading
  if (problem.kind !== 'margin')
    return (problem.kind === 'cell' ? l.multiYearCell : l.multiYearSource)(problem.row, problem.text)
  const amount = (one: number) => formatWon(won(one), 'won', lang)
  return l.multiYearMargin(problem.row, problem.column, amount(problem.stated), amount(problem.computed))
}

/** The table as it is typed on, in thousand won where it comes out even; its words are those that are read. */
function tsvOf(view: MultiYearView | null): string {
  if (view === null) return ''
  const [t, l] = [budgetWords('ko'), lineWords('ko')]
  const cell = (amount: number) => `${amount % 1000 === 0 ? amount / 1000 : `${amount}원`}`
  const rows = view.rows.map((row) =>
    [t.sources[row.source], cell(row.before), ...row.years.map(cell), cell(row.after)].join('\t'),
  )
  return [[l.source, l.before, ...view.years.map((year) => `${year}`), l.after].join('\t'), ...rows].join('\n')
}
