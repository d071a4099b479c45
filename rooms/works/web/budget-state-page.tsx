import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, SelectField, SubmitButton } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { thousand } from '#ui/thousand.ts'
import { recordDepartmentBudget, seeBudgetState } from '../contract.ts'
import { describeFinding, roundingName } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeWorks, mayWriteWorks } from '../core/permissions.ts'
import { BudgetFields } from './budget-fields.tsx'

/** What the departments have in their budgets on a day and what is executed, beside what their works have of it. */
export const budgetStatePage = page({
  path: '/budget-state',
  permission: maySeeWorks,
  async render({ ask, actor, lang, query, form }) {
    const known = await askAll(ask, { state: question(seeBudgetState, {}), offices: question(listDepartments, {}) })
    if (!known.ok) return known
    const day = known.value.state.days.find((one) => one === query['day'])
    const asked = await askAll(ask, { state: question(seeBudgetState, day === undefined ? {} : { asOf: day }) })
    if (!asked.ok) return asked
    const { asOf, days, departments, total, roundings, findings } = asked.value.state
    const [t, b] = [pageWords(lang), budgetWords(lang)]
    const home = `/${actor.districtId}`
    const own = form?.command === recordDepartmentBudget.name ? form : null
    const field = fieldIn(own, 'state')
    const names = roundings.map((one) => roundingName(one, lang)).join('·')
    const stated = departments.some(({ budget }) => budget?.statedRate != null)
    const bySource = departments.flatMap(({ name, works }) => works.sources.map((row) => ({ ...row, name })))
    return (
      <Frame title={t.budgetState} crumbs={[{ href: `${home}/works`, label: t.title }]} lead={t.stateLead}>
        {asOf === null ? (
          <EmptyState text={t.noState} />
        ) : (
          <>
            <FilterBar
              action={`${home}/budget-state`}
              submit={t.look}
              filters={[
                {
                  ...{ kind: 'select', name: 'day', label: t.day, value: asOf },
                  options: days.map((one) => ({ value: one, label: formatDate(one, lang) })),
                },
              ]}
            />
            <DataTable
              caption={t.stateCaption(formatDate(asOf, lang))}
              unit={t.thousand}
              rows={departments}
              empty={t.noState}
              stack
              foot={{
                name: t.total,
                budget: thousand(total.budget, lang),
                executed: thousand(total.executed, lang),
                rate: total.rate ?? '–',
              }}
              columns={[
                {
                  ...{ key: 'name', header: t.department, rowHeader: true },
                  cell: ({ departmentId, name }) => <a href={`${home}/departments/${departmentId}`}>{name}</a>,
                },
                {
                  ...{ key: 'budget', header: t.budget, align: 'number', inUnit: true },
                  cell: ({ budget }) => thousand(budget?.budget, lang),
                },
                {
                  ...{ key: 'executed', header: t.executed, align: 'number', inUnit: true },
                  cell: ({ budget }) => thousand(budget?.executed, lang),
                },
                { key: 'rate', header: t.rate, align: 'number', cell: ({ budget }) => budget?.rate ?? '–' },
                {
                  key: 'stated',
                  header: t.statedRate,
                  align: 'number',
                  cell: ({ budget }) => budget?.statedRate ?? '–',
                },
                { key: 'works', header: t.ofWorks, align: 'number', cell: ({ works }) => works.count },
                {
                  ...{ key: 'worksBudget', header: t.worksBudget, align: 'number', inUnit: true },
                  cell: ({ works }) => thousand(works.budget, lang),
                },
                {
                  ...{ key: 'worksExecuted', header: t.worksExecuted, align: 'number', inUnit: true },
                  cell: ({ works }) => thousand(works.executed, lang),
                },
              ]}
            />
            <p>
              {t.rateRule} {stated && (roundings.length === 0 ? t.mixed : t.allBy(names))}
            </p>
            {bySource.length > 0 && (
              <DataTable
                caption={t.bySourceCaption}
                unit={t.thousand}
                rows={bySource}
                empty={t.noState}
                columns={[
                  { key: 'name', header: t.department, rowHeader: true, cell: ({ name }) => name },
                  { key: 'source', header: t.source, cell: ({ source }) => b.sources[source] },
                  { key: 'budget', header: t.budget, align: 'number', cell: (row) => thousand(row.budget, lang) },
                  { key: 'executed', header: t.executed, align: 'number', cell: (row) => thousand(row.executed, lang) },
                ]}
              />
            )}
            {findings.length > 0 && (
              <Notice kind="info" title={t.findings}>
                <ul>
                  {findings.map((finding, at) => (
                    <li key={at}>{describeFinding(finding, lang)}</li>
                  ))}
                </ul>
              </Notice>
            )}
          </>
        )}
        {permits(mayWriteWorks, actor) && (
          <Section title={t.recordState} id="record">
            {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="state" />}
            <Form action={`${home}/do/works/record-department-budget`}>
              <SelectField
                {...field('departmentId', t.department)}
                required
                options={known.value.offices.departments.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <BudgetFields field={field} latest={undefined} />
              <SubmitButton>{t.save}</SubmitButton>
            </Form>
          </Section>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            { href: `${home}/works`, label: t.title },
            { href: `${home}/api/works/see-budget-state`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
