import { page } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { fieldId } from '#ui/field-id.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { DateField, Form, HiddenField, NumberField, SelectField, SubmitButton, TextField, WonField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { listCycles, listHolidays, openCycle, seeCycle } from '../contract.ts'
import { checkSteps } from '../core/check-steps.ts'
import { StepKind, stepKinds } from '../core/cycle.ts'
import { holidaysOf } from '../core/holidays.ts'
import { words } from '../core/messages.ts'
import { checkWords } from '../core/messages-check.ts'
import { type CycleDraft, nextCycle, type StepDraft, unwritten } from '../core/next-cycle.ts'
import { mayOpenCycle } from '../core/permissions.ts'
import { templateIds } from '../core/templates.ts'
import { draftedBy, withoutStep } from './drafted-cycle.ts'
import { StepCheck } from './step-check.tsx'

const mostSteps = 40
const stepsAtFirst = 5

/**
 * Opens a cycle: from a template, or with the steps of the latest one a year later, to be checked first: what is typed
 * may be looked at as often as wished before it is opened, and none of it is lost.
 */
export const newCyclePage = page({
  path: '/cycles/new',
  permission: mayOpenCycle,
  takes: 'post',
  async render({ ask, actor, lang, now, query, form, sent }) {
    const listed = await ask(listCycles, {})
    if (!listed.ok) return listed
    const latest = listed.value.cycles[0] ?? null
    const seen = latest === null ? null : await ask(seeCycle, { cycleId: latest.id })
    if (seen !== null && !seen.ok) return seen
    const t = words(lang)
    const home = `/${actor.districtId}`
    const year = Number(dateInSeoul(now).slice(0, 4)) + 1
    const own = form?.command === openCycle.name ? form : null
    const added = await ask(listHolidays, {})
    if (!added.ok) return added
    const holidays = holidaysOf(added.value.added)
    const drafted = draftedBy(query, year, holidays)
    const atFirst = drafted?.draft.steps.length ?? latest?.steps ?? stepsAtFirst
    const count = stepsIn(query['steps']) ?? atFirst
    const draft = drafted === null ? nextCycle(seen?.value.cycle ?? null, year, count) : stretched(drafted.draft, count)
    const typed = own?.values ?? sent?.values ?? {}
    const steps = draft.steps.map((step, at) => typedStep(step, at, typed))
    const field = (name: string, label: string, prefilled: string | number) => ({
      name,
      label,
      value: typed[name] ?? String(prefilled),
      error: own?.fieldErrors[name],
    })
    const id = typed['cycleId'] ?? newId('cycle')
    const forPlan = query['next'] === 'plan'
    const chosen = { template: query['template'] ?? '', start: query['start'] ?? '', without: query['without'] ?? '' }
    const kept = Object.entries({ ...chosen, next: forPlan ? 'plan' : '' }).filter(([, value]) => value !== '')
    const here = `${home}/cycles/new?${new URLSearchParams([['steps', String(count)], ...kept])}`
    return (
      <Frame
        title={t.newTitle}
        crumbs={[{ href: `${home}/calendar`, label: t.cycleTitle }]}
        lead={drafted !== null ? t.templateHint : latest === null ? t.newFirstLead : t.newLead}
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
          keep={forPlan ? { next: 'plan' } : {}}
          filters={[
            {
              ...{ kind: 'select', name: 'template', label: t.template, value: chosen.template },
              options: [
                { value: '', label: t.lastYear },
                ...templateIds.map((value) => ({ value, label: t.templates[value] })),
              ],
            },
            { kind: 'search', name: 'start', label: t.start, value: chosen.start },
          ]}
        />
        {drafted?.badStart === true && <Notice kind="warning" title={t.badStart} />}
        {drafted?.covered === false && <Notice kind="warning" title={t.notCovered} />}
        <FilterBar
          action={`${home}/cycles/new`}
          submit={t.showSteps}
          keep={Object.fromEntries(kept)}
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
        {steps.some(({ from }) => from !== '') && (
          <StepCheck steps={steps} warnings={checkSteps(steps, { today: dateInSeoul(now), holidays })} lang={lang} />
        )}
        <Form
          action={`${home}/do/cycle/open-cycle`}
          page={here}
          then={forPlan ? `${home}/plans/new?cycle=${id}` : `${home}/calendar?cycle=${id}`}
          formKey={id}
        >
          <HiddenField name="cycleId" value={id} />
          <TextField {...field('name', t.cycleName, draft.name)} required maxLength={200} />
          <NumberField {...field('fiscalYear', t.cycleYear, draft.fiscalYear)} required />
          {(drafted?.limited === true || typed['limit'] !== undefined) && (
            <WonField {...field('limit', t.limit, '')} hint={t.limitHint} />
          )}
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
                <TextField {...inStep('inputs', t.inputs, step.inputs)} hint={t.ownerHint} maxLength={200} />
                <TextField {...inStep('outputs', t.outputs, step.outputs)} hint={t.ownerHint} maxLength={200} />
                {drafted !== null && at < drafted.draft.steps.length && drafted.draft.steps.length > 1 && (
                  <p>
                    <a href={withoutStep(`${home}/cycles/new`, query, at)}>
                      {t.without}
                      <span class="hidden">: {step.name}</span>
                    </a>
                  </p>
                )}
              </fieldset>
            )
          })}
          <p class="form-actions">
            <button type="submit" class="button button-secondary" formAction={`${here}#check`}>
              {checkWords(lang).again}
            </button>
          </p>
          <SubmitButton>{t.open}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})

/** A step as it was typed so far. */
const typedStep = (step: StepDraft, at: number, typed: Readonly<Record<string, string>>): StepDraft => {
  const own = (name: string, prefilled: string) => typed[`steps.${at}.${name}`] ?? prefilled
  return {
    kind: StepKind.safeParse(own('kind', step.kind)).data ?? step.kind,
    ...{ name: own('name', step.name), from: own('period.from', step.from), to: own('period.to', step.to) },
    ...{ owner: own('owner', step.owner), inputs: own('inputs', step.inputs), outputs: own('outputs', step.outputs) },
  }
}

/** The draft with so many steps: cut, or with empty ones at its end. */
const stretched = (draft: CycleDraft, count: number): CycleDraft => ({
  ...draft,
  steps: Array.from({ length: count }, (_, at) => draft.steps[at] ?? unwritten),
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
      ['inputs', t.inputs],
      ['outputs', t.outputs],
    ].map(([name, label]) => [`steps.${at}.${name}`, `${t.stepNo(at + 1)} ${label}`] as const)
  const steps = Array.from({ length: count }, (_, at) => ofStep(at)).flat()
  return Object.fromEntries([['name', t.cycleName], ['fiscalYear', t.cycleYear], ['limit', t.limit], ...steps])
}

/** Dates that do not fit each other are mended at the last day. */
const idsOf = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`steps.${at}.period`, fieldId(`steps.${at}.period.to`)]))
