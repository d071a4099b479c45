import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, HiddenField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { recordResults, seePledge } from '../contract.ts'
import { entryWords } from '../core/messages-entry.ts'
import { pageWords } from '../core/messages-pages.ts'
import { type PartOfYear, yearOf } from '../core/part-of-year.ts'
import { mayWritePledges } from '../core/permissions.ts'
import { saidOf } from '../core/pledge-findings.ts'
import { ResultGrid } from './plan-tables.tsx'

/** The quarters of a year that has begun: those before and the one that a day stands in, the last first. */
function quartersUntil(day: string, from: string): readonly PartOfYear[] {
  const all: PartOfYear[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(day.slice(0, 4)); year += 1)
    for (const quarter of [1, 2, 3, 4]) {
      const begins = `${year}-${`${quarter * 3 - 2}`.padStart(2, '0')}`
      if (begins <= day.slice(0, 7) && begins >= from.slice(0, 7)) all.push(`${year}-Q${quarter}`)
    }
  return all.toReversed()
}

/** Enters what was done in a quarter, item by item beside its target. */
export const pledgeResultsPage = page({
  path: '/pledges/:id/results',
  permission: mayWritePledges,
  about: ({ id = '' }) => ({ kind: 'pledge', id }),
  async render({ ask, actor, lang, params, query, form, now }) {
    const asked = await askAll(ask, { seen: question(seePledge, { pledgeId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { pledge, results } = asked.value.seen
    const own = form?.command === recordResults.name ? form : null
    const [t, e] = [pageWords(lang), entryWords(lang)]
    const home = `/${actor.districtId}`
    const address = `${home}/pledges/${pledge.id}`
    const told = results.map(({ part }) => part)
    const parts = [...new Set([...quartersUntil(dateInSeoul(now), pledge.from), ...told.toReversed()])]
    const wanted = own?.values['part'] ?? query['part']
    const part = parts.find((one) => one === wanted) ?? parts[0]
    const field = fieldIn(own, 'results')
    return (
      <Frame
        title={e.resultsTitle(pledge.title)}
        lead={e.resultsLead}
        crumbs={[
          { href: `${home}/pledges`, label: t.title },
          { href: address, label: pledge.title },
        ]}
      >
        <FilterBar
          action={`${address}/results`}
          submit={e.choosePart}
          clears={false}
          filters={[
            {
              ...{ kind: 'select', name: 'part', label: e.forPart, value: part ?? '' },
              options: parts.map((value) => ({ value, label: t.part(value) })),
            },
          ]}
        />
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="results" />}
        {part === undefined || pledge.goals.length === 0 ? (
          <p>{e.noGoals}</p>
        ) : (
          <Section title={t.part(part)} id="enter">
            <Form action={`${home}/do/pledges/record-results`} page={`${address}/results?part=${part}`}>
              <HiddenField name="pledgeId" value={pledge.id} />
              <HiddenField name="part" value={part} />
              {pledge.goals.map(({ item, targets }, at) => {
                const planned = targets.filter((one) => yearOf(one.part) === yearOf(part))
                const stands = saidOf(results, item).find((one) => one.part === part)?.said ?? ''
                const hint = planned.map((one) => `${t.part(one.part)} ${one.said}`).join(', ')
                return (
                  <>
                    <HiddenField name={`results.${at}.item`} value={item} />
                    <TextArea
                      {...field(`results.${at}.said`, item, hint === '' ? undefined : e.planned(hint), stands)}
                      rows={2}
                    />
                  </>
                )
              })}
              <SubmitButton>{e.save}</SubmitButton>
            </Form>
          </Section>
        )}
        {results.length > 0 && (
          <Section title={t.results} id="results">
            <ResultGrid goals={pledge.goals} results={results} />
          </Section>
        )}
      </Frame>
    )
  },
})
