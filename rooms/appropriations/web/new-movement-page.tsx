import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { type FundSource, fundSources } from '#rooms/budget/core/fund-source.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextArea, TextField, WonField } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { yearIn } from '#ui/year-in.ts'
import { listProjects, seeCurrentBudget } from '../contract.ts'
import { beforeBudgetSources } from '../core/before-budget.ts'
import { words } from '../core/messages.ts'
import { movementWords } from '../core/messages-movements.ts'
import { pageWords } from '../core/messages-pages.ts'
import { carryKinds } from '../core/movement.ts'
import { mayMoveBudget } from '../core/permissions.ts'

const commands = {
  transfer: 'transfer-budget',
  reallocation: 'reallocate-budget',
  'carry-in': 'carry-in',
  surrender: 'surrender-budget',
  'before-budget': 'use-before-budget',
} as const
type Kind = keyof typeof commands
const kinds = ['transfer', 'reallocation', 'carry-in', 'before-budget', 'surrender'] as const

/** Records 전용, 변경사용, 재배정, 이월, 성립전 사용 or 사업포기: one form for each. */
export const newMovementPage = page({
  path: '/budget-movements/new',
  permission: mayMoveBudget,
  async render({ ask, actor, lang, now, query, form }) {
    const year = yearIn(form?.values['fiscalYear'] ?? query['year']) ?? Number(dateInSeoul(now).slice(0, 4))
    const sent = kinds.find((one) => form?.command === `appropriations.${commands[one]}`)
    const kind: Kind = sent ?? kinds.find((one) => one === query['kind']) ?? 'transfer'
    const asked = await askAll(ask, {
      listed: question(listProjects, {}),
      table: question(listAccounts, { fiscalYear: year }),
      budget: question(seeCurrentBudget, { fiscalYear: year }),
    })
    if (!asked.ok) return asked
    const { listed, table, budget } = asked.value
    const funded = new Set(budget.projects.map(({ projectId }) => projectId))
    const [t, p, m, b] = [words(lang), pageWords(lang), movementWords(lang), budgetWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/budget-movements/new?year=${year}&kind=${kind}`
    const own = form?.command === `appropriations.${commands[kind]}` ? form : null
    const labels = {
      kind: m.transferKind,
      fromProjectId: m.fromProject,
      fromAccountName: m.fromAccount,
      toProjectId: m.toProject,
      toAccountName: m.toAccount,
      projectId: m.project,
      accountName: m.account,
      source: m.source,
      carryKind: m.carryKind,
      fromDepartment: m.fromDepartment,
      toDepartment: m.toDepartment,
      amount: m.amount,
      _effectiveOn: m.on,
      reason: m.reason,
      basis: kind === 'before-budget' ? m.beforeBudgetBasis : m.basisText,
      documentNo: m.documentNo,
    }
    const field = fieldOf(own, labels)
    const none = { value: '', label: m.choose }
    const projects = [
      none,
      ...listed.projects
        .filter((one) => one.fiscalYear === year || funded.has(one.projectId) || kind === 'carry-in')
        .map(({ projectId, title }) => ({ value: projectId, label: title })),
    ]
    const accounts = [none, ...table.accounts.map(({ name }) => ({ value: name, label: name }))]
    const allowed: readonly FundSource[] = kind === 'before-budget' ? beforeBudgetSources : fundSources
    const sources = [none, ...allowed.map((value) => ({ value, label: b.sources[value] }))]
    const id = own?.values['movementId'] ?? newId('movement')
    const select = (name: keyof typeof labels, options: typeof projects) => (
      <SelectField {...field(name)} required options={options} />
    )
    return (
      <Frame
        title={m.newTitle}
        crumbs={[{ href: `${home}/budget-movements?year=${year}`, label: m.title }]}
        over={p.fiscalYear(year)}
        lead={m.newLead}
      >
        <TabsNav
          label={m.kindsLabel}
          tabs={kinds.map((one) => ({
            href: `${home}/budget-movements/new?year=${year}&kind=${one}`,
            label: m.kinds[one],
            current: one === kind,
          }))}
        />
        {kind === 'surrender' && <p>{m.surrenderNote}</p>}
        {kind === 'before-budget' && <p>{m.beforeBudgetNote}</p>}
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
        <Form
          action={`${home}/do/appropriations/${commands[kind]}`}
          page={here}
          then={`${home}/budget-movements?year=${year}`}
          formKey={id}
        >
          <HiddenField name="movementId" value={id} />
          <HiddenField name="fiscalYear" value={String(year)} />
          {kind === 'transfer' ? (
            <>
              <SelectField
                {...field('kind')}
                required
                options={(['transfer', 'change-of-use'] as const).map((value) => ({
                  value,
                  label: t.movementKinds[value],
                }))}
              />
              {select('fromProjectId', projects)}
              {select('fromAccountName', accounts)}
              {select('toProjectId', projects)}
              {select('toAccountName', accounts)}
            </>
          ) : (
            <>
              {select('projectId', projects)}
              {select('accountName', accounts)}
            </>
          )}
          <SelectField
            {...field('source', kind === 'transfer' ? m.sourceHint : undefined)}
            required
            options={sources}
          />
          {kind === 'carry-in' &&
            select(
              'carryKind',
              carryKinds.map((value) => ({ value, label: t.carryKinds[value] })),
            )}
          {kind === 'reallocation' && (
            <>
              <TextField {...field('fromDepartment')} required maxLength={300} />
              <TextField {...field('toDepartment')} required maxLength={300} />
            </>
          )}
          <WonField {...field('amount')} required />
          <DateField {...field('_effectiveOn')} value={own?.values['_effectiveOn'] ?? dateInSeoul(now)} />
          <TextArea {...field('reason')} required rows={3} maxLength={1000} />
          <TextField {...field('basis')} required={kind === 'before-budget'} maxLength={1000} />
          <TextField {...field('documentNo')} maxLength={1000} />
          <SubmitButton>{m.save}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})
