import { askAll, page, question } from '#kernel/page.ts'
import { formatWon } from '#kit/won.ts'
import { listYears, seeBudget } from '#rooms/budget/contract.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { fundSources } from '#rooms/budget/core/fund-source.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { describedBy, FieldHelp } from '#ui/field.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { CheckboxField, Form, HiddenField, SelectField, SubmitButton, TextField, WonField } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { recordSubsidy } from '../contract.ts'
import { words } from '../core/messages.ts'
import { mayRecordSubsidy } from '../core/permissions.ts'

/** Records a subsidy for projects that have cost lines in its year. */
export const newSubsidyPage = page({
  path: '/subsidies/new',
  permission: mayRecordSubsidy,
  async render({ ask, actor, lang, query, form }) {
    const t = words(lang)
    const b = budgetWords(lang)
    const home = `/${actor.districtId}`
    const own = form?.command === recordSubsidy.name ? form : null
    const asked = await askAll(ask, { years: question(listYears, {}) })
    if (!asked.ok) return asked
    const years = asked.value.years.years.map(({ fiscalYear }) => fiscalYear)
    const latest = asked.value.years.years.find(({ lines }) => lines > 0)?.fiscalYear ?? years[0]
    const wanted = own?.values['subsidy.fiscalYear'] ?? query['year']
    const year = FiscalYear.safeParse(Number(wanted)).data ?? latest
    const seen = year === undefined ? null : await askAll(ask, { budget: question(seeBudget, { fiscalYear: year }) })
    if (seen?.ok === false) return seen
    const projects = seen === null ? [] : seen.value.budget.budget.byProject
    const id = own?.values['subsidy.id'] ?? newId('subsidy')
    const field = fieldIn(own, 'new')
    const labels = {
      'subsidy.name': t.newName,
      'subsidy.granter': t.granter,
      'subsidy.amount': t.amount,
      'subsidy.source': t.source,
      'subsidy.document': t.documentNumber,
      'subsidy.projectIds': t.newProjects,
    }
    const chosen = field('subsidy.projectIds', labels['subsidy.projectIds'])
    const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn('new', name)]))
    return (
      <Frame title={t.newTitle} crumbs={[{ href: `${home}/subsidies`, label: t.subsidiesTitle }]} lead={t.newLead}>
        <FilterBar
          action={`${home}/subsidies/new`}
          filters={[
            {
              kind: 'select',
              name: 'year',
              label: t.year,
              value: String(year ?? ''),
              options: years.map((one) => ({ value: String(one), label: t.yearName(one) })),
            },
          ]}
        />
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
        {year === undefined || projects.length === 0 ? (
          <EmptyState text={t.noProjects} />
        ) : (
          <Form
            action={`${home}/do/subsidies/record-subsidy`}
            page={`${home}/subsidies/new?year=${year}`}
            then={`${home}/subsidies/${id}`}
            formKey={own === null ? id : undefined}
          >
            <HiddenField name="subsidy.id" value={id} />
            <HiddenField name="subsidy.fiscalYear" value={String(year)} />
            <TextField {...field('subsidy.name', labels['subsidy.name'])} required maxLength={200} />
            <TextField {...field('subsidy.granter', labels['subsidy.granter'])} required maxLength={200} />
            <WonField {...field('subsidy.amount', labels['subsidy.amount'])} required />
            <SelectField
              {...field('subsidy.source', labels['subsidy.source'])}
              required
              options={fundSources.map((value) => ({ value, label: b.sources[value] }))}
            />
            <TextField {...field('subsidy.document', labels['subsidy.document'], t.documentHint)} maxLength={200} />
            <fieldset
              class="field"
              id={chosen.id}
              tabIndex={-1}
              aria-invalid={chosen.error === undefined ? undefined : 'true'}
              aria-describedby={describedBy(chosen)}
            >
              <legend class="field-label">{t.newProjects}</legend>
              <FieldHelp {...chosen} />
              {projects.map((project, at) => (
                <CheckboxField
                  key={project.projectId}
                  name={`subsidy.projectIds.${at}`}
                  id={idIn('new', `project-${at}`)}
                  label={`${project.projectId} (${formatWon(project.amount, 'thousand', lang)} ${t.thousandUnit})`}
                  value={project.projectId}
                  checked={own?.values[`subsidy.projectIds.${at}`] !== undefined}
                />
              ))}
            </fieldset>
            <SubmitButton>{t.save}</SubmitButton>
          </Form>
        )}
      </Frame>
    )
  },
})
