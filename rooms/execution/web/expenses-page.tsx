import { answered } from '#kernel/answered.ts'
import { everyPage } from '#kernel/every-page.ts'
import { askAll, page, question } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { SelectField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { enterExpenses, listExpenses, publishExpenses, withdrawExpense } from '../contract-expenses.ts'
import { ExpenseMonth, expenseKinds } from '../core/expense.ts'
import { type ExpenseWords, expenseWords } from '../core/messages-expenses.ts'
import { mayKeepExpenses, maySeeExecution } from '../core/permissions.ts'

const pageSize = 50

/** The business expenses as they are published, with what those who keep them can do. */
export const expensesPage = page({
  path: '/expenses',
  permission: maySeeExecution,
  async render({ ask, actor, lang, query, form }) {
    const t = expenseWords(lang)
    const month = ExpenseMonth.safeParse(query['month']).data
    const offices = await ask(listDepartments, {})
    if (!offices.ok) return offices
    const { departments } = offices.value
    const office = departments.find(({ id }) => id === query['department'])
    const wanted = {
      ...(month === undefined ? {} : { month }),
      ...(office === undefined ? {} : { departmentId: office.id }),
    }
    const format = query['format']
    if (format === 'xlsx' || format === 'csv') {
      const all = await everyPage(
        async (at) => answered(await ask(listExpenses, { ...wanted, page: at, size: 500 })),
        (got) => got.expenses,
      )
      return writtenFile(ask, writeSpreadsheet, { format, fileName: t.title, sheets: [sheetOf(all, t, lang)] })
    }
    const at = Math.max(1, Number(query['page']) || 1)
    const asked = await askAll(ask, { listed: question(listExpenses, { ...wanted, page: at, size: pageSize }) })
    if (!asked.ok) return asked
    const { listed } = asked.value
    const chosen = {
      ...(month === undefined ? {} : { month }),
      ...(office === undefined ? {} : { department: office.id }),
    }
    const home = `/${actor.districtId}`
    const here = `${home}/expenses`
    const place = { home, here, form }
    const won = (amount: Won) => formatWon(amount, 'won', lang)
    const labels = { departmentId: t.department, kind: t.kind, table: t.table, month: t.month, reason: t.reason }
    const mayKeep = permits(mayKeepExpenses, actor)
    const officeOptions = departments.map(({ id: value, name: label }) => ({ value, label }))
    const isOpen = (name: string) => form?.command === name
    const acts = ({ expense, own }: (typeof listed.expenses)[number]) => {
      const said = stateOf(expense, t, lang)
      if (!own || expense.withdrawn !== null) return said
      // What was typed for one use is that one's alone.
      const mine = form?.values['expenseId'] === expense.id && form.command === withdrawExpense.name
      return (
        <>
          {said}
          <More summary={t.withdraw} open={mine}>
            <CommandForm
              {...{ command: withdrawExpense, labels, prefix: `withdraw-${expense.id}`, submit: t.withdraw }}
              place={mine ? place : { ...place, form: null }}
              hidden={{ expenseId: expense.id }}
              kind="danger"
            >
              {(field) => <TextField {...field('reason', t.reason, t.reasonHint)} maxLength={200} />}
            </CommandForm>
          </More>
        </>
      )
    }
    return (
      <Frame title={t.title} lead={t.lead} crumbs={[]}>
        <FilterBar
          action={here}
          submit={t.show}
          filters={[
            {
              ...{ kind: 'select', name: 'month', label: t.month, value: month ?? '' },
              options: [
                { value: '', label: t.allMonths },
                ...[...new Set(listed.months.map((one) => one.month))].map((value) => ({ value, label: value })),
              ],
            },
            {
              ...{ kind: 'select', name: 'department', label: t.department, value: office?.id ?? '' },
              options: [
                { value: '', label: t.allDepartments },
                ...[...new Map(listed.months.map((one) => [one.departmentId, one.department]))].map(
                  ([value, label]) => ({ value, label }),
                ),
              ],
            },
          ]}
        />
        <p>{t.sums(listed.total, won(listed.sum))}</p>
        <DataTable
          caption={t.caption(listed.total)}
          rows={listed.expenses}
          empty={t.none}
          stack
          columns={[
            {
              ...{ key: 'on', header: t.usedOn, rowHeader: true },
              cell: ({ expense }) => `${formatDate(expense.usedOn, lang)} ${expense.usedAt}`,
            },
            { key: 'department', header: t.department, cell: ({ department }) => department },
            { key: 'kind', header: t.kind, cell: ({ expense }) => t.kinds[expense.kind] },
            { key: 'place', header: t.place, cell: ({ expense }) => expense.place },
            { key: 'purpose', header: t.purpose, cell: ({ expense }) => expense.purpose },
            { key: 'persons', header: t.persons, align: 'number', cell: ({ expense }) => expense.persons },
            { key: 'amount', header: t.amount, align: 'number', cell: ({ expense }) => won(expense.amount) },
            { key: 'means', header: t.meansOf, cell: ({ expense }) => t.means[expense.means] },
            { key: 'state', header: t.state, cell: acts },
          ]}
        />
        <Pagination
          {...{ page: listed.page, pageSize, total: listed.total }}
          href={(no) => `${here}?${new URLSearchParams({ ...chosen, page: `${no}` })}`}
        />
        {mayKeep && (
          <Section title={t.enter} id="enter">
            <CommandForm
              {...{ command: enterExpenses, place, labels, prefix: 'enter', submit: t.save }}
              newThing={{ field: 'expenseId', kind: 'expense' }}
            >
              {(field) => (
                <>
                  <SelectField
                    {...field('departmentId', t.department, undefined, office?.id)}
                    required
                    options={officeOptions}
                  />
                  <SelectField
                    {...field('kind', t.kind, undefined, 'policy')}
                    options={expenseKinds.map((value) => ({ value, label: t.kinds[value] }))}
                  />
                  <TextArea {...field('table', t.table, t.tableHint)} rows={6} required />
                </>
              )}
            </CommandForm>
            <More summary={t.publish} open={isOpen(publishExpenses.name)}>
              <p>{t.publishLead}</p>
              <CommandForm {...{ command: publishExpenses, place, labels, prefix: 'publish', submit: t.publish }}>
                {(field) => (
                  <>
                    <SelectField
                      {...field('departmentId', t.department, undefined, office?.id)}
                      required
                      options={officeOptions}
                    />
                    <TextField {...field('month', t.month, '2021-03', month)} required maxLength={7} />
                  </>
                )}
              </CommandForm>
            </More>
          </Section>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            { href: `${here}?${new URLSearchParams({ ...chosen, format: 'xlsx' })}`, label: t.asSheet },
            { href: `${here}?${new URLSearchParams({ ...chosen, format: 'csv' })}`, label: t.asCsv },
            { href: `${home}/papers#business-expenses`, label: t.asPaper },
          ]}
        />
      </Frame>
    )
  },
})

type Row = ReplyOf<typeof listExpenses>['expenses'][number]

function stateOf({ publishedOn, withdrawn }: Row['expense'], t: ExpenseWords, lang: Lang): string {
  if (withdrawn !== null) return t.withdrawn(formatDate(withdrawn.on, lang), withdrawn.reason)
  return publishedOn === null ? t.draft : t.published(formatDate(publishedOn, lang))
}

/** The uses as a sheet, the columns in the order in which they are typed. */
function sheetOf(rows: readonly Row[], t: ExpenseWords, lang: Lang) {
  const words = (label: string) => ({ label, kind: 'text' as const })
  return {
    ...{ name: t.title, title: t.title, unit: null },
    columns: [
      { label: t.usedOn, kind: 'date' as const },
      ...[t.usedAt, t.department, t.kind, t.place, t.purpose].map(words),
      ...[t.persons, t.amount].map((label) => ({ label, kind: 'count' as const })),
      ...[t.meansOf, t.state].map(words),
    ],
    rows: rows.map(({ expense, department }) => [
      ...[expense.usedOn, expense.usedAt, department, t.kinds[expense.kind], expense.place, expense.purpose],
      ...[expense.persons, expense.amount, t.means[expense.means], stateOf(expense, t, lang)],
    ]),
  }
}
