import { page } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { fieldId } from '#ui/field-id.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { DateField, Form, HiddenField, NumberField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { listCycles, openCycle, seeCycle } from '../contract.ts'
import { stepKinds } from '../core/cycle.ts'
import { words } from '../core/messages.ts'
import { nextCycle } from '../core/next-cycle.ts'
import { mayOpenCycle } from '../core/permissions.ts'

const mostSteps = 40
const stepsAtFirst = 5

/** Opens the cycle of the next year: the steps of the latest one a year later, to be checked; nothing typed is lost. */
export const newCyclePage = page({
  path: '/cycles/new',
  permission: mayOpenCycle,
  async render({ ask, actor, lang, now, query, form }) {
    const listed = await ask(listCycles, {})
    if (!listed.ok) return listed
    const latest = listed.value.cycles[0] ?? null
    const seen = latest === null ? null : await ask(seeCycle, { cycleId: latest.id })
    if (seen !== null && !seen.ok) return seen
    const t = words(lang)
    const home = `/${actor.districtId}`
    const own = form?.command === openCycle.name ? form : null
    const count = stepsIn(query['steps']) ?? latest?.steps ?? stepsAtFirst
    const draft = nextCycle(seen?.value.cycle ?? null, Number(dateInSeoul(now).slice(0, 4)) + 1, count)
    const field = (name: string, label: string, prefilled: string | number) => ({
      name,
      label,
      value: own?.values[name] ?? String(prefilled),
      error: own?.fieldErrors[name],
    })
    const id = own?.values['cycleId'] ?? newId('cycle')
    const forPlan = query['next'] === 'plan'
    const here = `${home}/cycles/new?steps=${count}${forPlan ? '&next=plan' : ''}`
    return (
      <Frame
        title={t.newTitle}
        crumbs={[{ href: `${home}/calendar`, label: t.cycleTitle }]}
        lead={latest === null ? t.newFirstLead : t.newLead}
      >
        {own !== null && (
          <ErrorSummary
            sentence={own.sentence}
            errors={own.fieldErrors}
            labels={labelsOf(count, lang)}
            ids={idsOf(count)}
          />
        )}
        <FilterBar
          action={`${home}/cycles/new`}
          submit={t.showSteps}
          keep={forPlan ? { next: 'plan' } : {}}
          filters={[
            {
              ...{ kind: 'select', name: 'steps', label: t.howMany, value: String(count) },
              options: Array.from({ length: Math.max(mostSteps, count) }, (_, at) => ({
                value: String(at + 1),
                label: t.stepsOf(at + 1),
              })),
            },
          ]}
        />
        <p>{t.countHint}</p>
        <Form
          action={`${home}/do/cycle/open-cycle`}
          page={here}
          then={forPlan ? `${home}/plans/new?cycle=${id}` : `${home}/calendar?cycle=${id}`}
          formKey={id}
        >
          <HiddenField name="cycleId" value={id} />
          <TextField {...field('name', t.cycleName, draft.name)} required maxLength={200} />
          <NumberField {...field('fiscalYear', t.cycleYear, draft.fiscalYear)} required />
          {draft.steps.map((step, at) => {
            const inStep = (name: string, label: string, prefilled: string) =>
              field(`steps.${at}.${name}`, label, prefilled)
            const dates = own?.fieldErrors[`steps.${at}.period`]
            const last = inStep('period.to', t.lastDay, step.to)
            return (
              <fieldset class="row-inputs" key={at}>
                <legend>{t.stepNo(at + 1)}</legend>
                <HiddenField name={`steps.${at}.no`} value={String(at + 1)} />
                <HiddenField name={`steps.${at}.period.precision`} value="day" />
                <TextField {...inStep('name', t.stepName, step.name)} required maxLength={200} />
                <SelectField
                  {...inStep('kind', t.stepKind, step.kind)}
                  required
                  options={stepKinds.map((value) => ({ value, label: t.stepKinds[value] }))}
                />
                <DateField {...inStep('period.from', t.firstDay, step.from)} required />
                <DateField {...last} hint={t.lastDayOpen} error={last.error ?? dates} />
                <TextField {...inStep('owner', t.owner, step.owner)} hint={t.ownerHint} maxLength={200} />
              </fieldset>
            )
          })}
          <SubmitButton>{t.open}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})

const stepsIn = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d?$/.test(text) && Number(text) <= mostSteps ? Number(text) : null

/** The labels of the form's fields with the number of their step, for the list of what is to be mended. */
function labelsOf(count: number, lang: Lang): Readonly<Record<string, string>> {
  const t = words(lang)
  const ofStep = (at: number) =>
    [
      ['name', t.stepName],
      ['kind', t.stepKind],
      ['period.from', t.firstDay],
      ['period.to', t.lastDay],
      ['period', t.period],
      ['owner', t.owner],
    ].map(([name, label]) => [`steps.${at}.${name}`, `${t.stepNo(at + 1)} ${label}`] as const)
  const steps = Array.from({ length: count }, (_, at) => ofStep(at)).flat()
  return Object.fromEntries([['name', t.cycleName], ['fiscalYear', t.cycleYear], ...steps])
}

/** Dates that do not fit each other are mended at the last day. */
const idsOf = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`steps.${at}.period`, fieldId(`steps.${at}.period.to`)]))
