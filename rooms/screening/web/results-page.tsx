import { page, type RefusedForm } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import {
  CheckboxField,
  Form,
  HiddenField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  WonField,
} from '#ui/form.tsx'
import { idIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { bundleItems, nameAccounts, seeList, unbundleItems, writeResults } from '../contract-lists.ts'
import { bundlesOf } from '../core/bundle.ts'
import { listSentences } from '../core/messages-list-refusals.ts'
import { listWords } from '../core/messages-lists.ts'
import { mayKeepLists } from '../core/permissions.ts'
import { ResultsRefusal } from '../core/results.ts'
import { isOutsideAccounts } from '../core/screening-list.ts'
import { verdicts } from '../core/verdict.ts'
import { amountOf } from './list-table.tsx'

/** Beside which field of a row each problem stands: all of them ask for words. */
export function resultErrors(form: RefusedForm | null, lang: Lang): Readonly<Record<string, string>> {
  const refused = ResultsRefusal.safeParse(form?.refusal)
  if (!refused.success || refused.data.kind !== 'results-need-words') return { ...form?.fieldErrors }
  const errors: Record<string, string> = {}
  for (const problem of refused.data.problems) {
    const name = `rows.${problem.at}.reason`
    errors[name] = [errors[name] ?? '', listSentences(lang).result(problem)].join(' ').trim()
  }
  return errors
}

/** Where the secretariat writes what was decided, bundles amounts and names accounts. */
export const resultsPage = page({
  path: '/screening-lists/:id/results',
  permission: mayKeepLists,
  async render({ ask, actor, lang, params, form }) {
    const asked = await ask(seeList, { listId: params['id'] ?? '' })
    if (!asked.ok) return asked
    const { list, items, scores } = asked.value
    if (list.closedOn !== null || !permits(mayKeepLists, actor)) return refuse({ kind: 'list-is-closed' })
    const t = listWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/screening-lists/${list.id}/results`
    const own = form?.command === writeResults.name ? form : null
    const errors = resultErrors(own, lang)
    const bundles = bundlesOf(items)
    const place = { home, here, form }
    const listId = list.id
    return (
      <Frame
        title={t.results}
        over={list.name}
        lead={t.resultsLead}
        crumbs={[
          { href: `${home}/screening-lists`, label: t.listsTitle },
          { href: `${home}/screening-lists/${listId}`, label: list.name },
        ]}
      >
        {own !== null && (
          <ErrorSummary
            sentence={own.sentence}
            errors={errors}
            ids={Object.fromEntries(Object.keys(errors).map((name) => [name, idIn('result', name)]))}
          />
        )}
        <Form action={`${home}/do/screening/write-results`} page={here} then={`${home}/screening-lists/${listId}`}>
          <HiddenField name="listId" value={listId} />
          <HiddenField name="version" value={`${list.version}`} />
          {bundles.map(({ lead, items: bundled, brought }, at) => {
            const score = scores.find(({ itemId }) => itemId === lead.itemId)
            const field = (
              name: 'result' | 'decided' | 'reason',
              label: string,
              kept: string | null,
              hint?: string,
            ) => {
              const path = `rows.${at}.${name}`
              const value = own?.values[path] ?? kept ?? ''
              return { name: path, id: idIn('result', path), label, hint, value, error: errors[path] }
            }
            const facts = [
              ...(lead.vote === null ? [] : [`${t.voteRank} ${lead.vote.rank}/${lead.vote.of}`]),
              ...(score?.shown == null || score.rank === null
                ? []
                : [`${t.score} ${score.shown}, ${t.rankOf(score.rank, score.tied)}`]),
              `${t.brought[list.kind]} ${t.wonOf(amountOf(brought, lang))}`,
              ...(bundled.length > 1 ? [t.bundleOf(bundled.length)] : []),
              ...(isOutsideAccounts(lead, list) ? [t.outside] : []),
            ]
            return (
              <fieldset key={lead.itemId} class="field">
                <legend class="field-label">
                  {bundled.map(({ place: no, title }) => `${no}. ${title}`).join(', ')}
                </legend>
                <p class="field-hint">{facts.join(' · ')}</p>
                <HiddenField name={`rows.${at}.itemId`} value={lead.itemId} />
                <SelectField
                  {...field('result', t.resultFor(lead.title), lead.result)}
                  options={[
                    { value: '', label: t.undecided },
                    ...verdicts.map((value) => ({ value, label: t.resultOf[list.kind][value] })),
                  ]}
                />
                <WonField
                  {...field('decided', t.decidedFor(lead.title), lead.decided === null ? null : `${lead.decided}`)}
                />
                <TextArea
                  {...field('reason', t.reasonFor(lead.title), lead.reason, t.reasonHint)}
                  rows={2}
                  maxLength={4000}
                />
              </fieldset>
            )
          })}
          <SubmitButton>{t.saveResults}</SubmitButton>
        </Form>
        <Section title={t.bundles} id="bundles">
          <CommandForm
            command={bundleItems}
            place={place}
            prefix="bundle"
            hidden={{ listId }}
            labels={{ 'itemIds.0': t.bundleItems }}
            submit={t.bundle}
            kind="secondary"
          >
            {(_, came) => (
              <fieldset class="field">
                <legend class="field-label">{t.bundleItems}</legend>
                {bundles
                  .filter((bundle) => bundle.items.length === 1)
                  .map(({ lead }, at) => (
                    <CheckboxField
                      key={lead.itemId}
                      name={`itemIds.${at}`}
                      id={idIn('bundle', `itemIds.${at}`)}
                      label={lead.title}
                      value={lead.itemId}
                      checked={came?.values[`itemIds.${at}`] === lead.itemId}
                      error={at === 0 ? (came?.fieldErrors['itemIds.0'] ?? came?.fieldErrors['itemIds']) : undefined}
                    />
                  ))}
              </fieldset>
            )}
          </CommandForm>
          {bundles
            .filter((bundle) => bundle.items.length > 1)
            .map(({ lead }) => (
              <CommandForm
                key={lead.itemId}
                command={unbundleItems}
                place={place}
                prefix={`unbundle-${lead.place}`}
                hidden={{ listId, itemId: lead.itemId }}
                labels={{}}
                submit={t.unbundle(lead.title)}
                kind="secondary"
              />
            ))}
        </Section>
        <More summary={t.accounts} open={form?.command === nameAccounts.name}>
          <CommandForm
            command={nameAccounts}
            place={place}
            prefix="account"
            hidden={{
              ...{ listId, version: `${list.version}` },
              ...Object.fromEntries(items.map(({ itemId }, at) => [`rows.${at}.itemId`, itemId])),
            }}
            labels={Object.fromEntries(items.map(({ title }, at) => [`rows.${at}.account`, t.accountOf(title)]))}
            submit={t.saveAccounts}
            kind="secondary"
          >
            {(field) =>
              items.map((item, at) => (
                <TextField
                  key={item.itemId}
                  {...field(
                    `rows.${at}.account`,
                    t.accountOf(item.title),
                    list.allowedAccounts.join(', '),
                    item.account ?? '',
                  )}
                  maxLength={200}
                />
              ))
            }
          </CommandForm>
        </More>
      </Frame>
    )
  },
})
