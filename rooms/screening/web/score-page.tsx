import { page, type RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField } from '#ui/form.tsx'
import { idIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { scoreItems, seeSheet } from '../contract-lists.ts'
import { listSentences } from '../core/messages-list-refusals.ts'
import { listWords } from '../core/messages-lists.ts'
import { mayScoreItems } from '../core/permissions.ts'
import { FillSheetRefusal } from '../core/score-sheet.ts'
import { PaperFacts } from './paper-facts.tsx'
import { splitAside } from './split-aside.ts'

/** Beside which field each mark that does not fit stands. */
export function markErrors(form: RefusedForm | null, lang: Lang): Readonly<Record<string, string>> {
  const refused = FillSheetRefusal.safeParse(form?.refusal)
  if (!refused.success || refused.data.kind !== 'marks-do-not-fit') return { ...form?.fieldErrors }
  return Object.fromEntries(
    refused.data.problems.map((one) => [`rows.${one.at}.marks.${one.criterion}`, listSentences(lang).mark(one)]),
  )
}

/** A member’s own sheet, on a phone as well; or the paper of one without an account, which the secretariat enters. */
export const scorePage = page({
  path: '/screening-lists/:id/score',
  permission: mayScoreItems,
  async render({ ask, actor, lang, params, query, form }) {
    const person = Number(query['person'])
    const wish = Number.isSafeInteger(person) && person > 0 ? { personNo: person } : {}
    const asked = await ask(seeSheet, { listId: params['id'] ?? '', ...wish })
    if (!asked.ok) return asked
    const { list, items, member, marks, recusals } = asked.value
    if (member === null) return refuse({ kind: 'not-on-this-list' })
    if (list.closedOn !== null) return refuse({ kind: 'list-is-closed' })
    const t = listWords(lang)
    const home = `/${actor.districtId}`
    const address = `${home}/screening-lists/${list.id}`
    const here = `${address}/score${wish.personNo === undefined ? '' : `?person=${wish.personNo}`}`
    const own = form?.command === scoreItems.name ? form : null
    const errors = markErrors(own, lang)
    const { open, left } = splitAside(items, recusals)
    const mayStandAside = wish.personNo === undefined && open.length > 0
    const markOf = (itemId: string, nth: number) => marks.find((one) => one.itemId === itemId)?.marks[nth]
    const paperOf = (itemId: string) => items.find((one) => one.itemId === itemId)
    return (
      <Frame
        title={t.scoreTitle}
        over={list.name}
        lead={list.criteria.length === 0 ? t.noCriteria : t.scoreLead}
        crumbs={[{ href: `${home}/my-screening`, label: t.mine }]}
      >
        <p>
          {member.seats.join(', ')} · {member.handedInAt === null ? t.notHandedIn : t.handedIn}
        </p>
        <LinkRow
          label={t.links}
          links={[
            { href: `${address}/papers`, label: t.papers },
            ...(mayStandAside && list.criteria.length === 0
              ? [{ href: `${address}/stand-aside`, label: t.standAside }]
              : []),
          ]}
        />
        {left.map(({ lead }) => (
          <Notice key={lead.itemId} kind="info" title={lead.title}>
            <p>{t.stoodAside}</p>
          </Notice>
        ))}
        {own !== null && (
          <ErrorSummary
            sentence={own.sentence}
            errors={errors}
            ids={Object.fromEntries(Object.keys(errors).map((name) => [name, idIn('score', name)]))}
          />
        )}
        {list.criteria.length > 0 && open.length > 0 && (
          <Form action={`${home}/do/screening/score-items`} page={here}>
            <HiddenField name="listId" value={list.id} />
            <HiddenField name="handIn" value="false" />
            {wish.personNo !== undefined && <HiddenField name="personNo" value={`${wish.personNo}`} />}
            {open.map(({ lead, items: bundled }, at) => (
              <fieldset key={lead.itemId} class="field">
                <legend class="field-label">
                  {bundled.map(({ place, title }) => `${place}. ${title}`).join(', ')}
                </legend>
                <More>
                  {bundled.map(({ itemId }) => {
                    const paper = paperOf(itemId)
                    return paper === undefined ? null : (
                      <PaperFacts key={itemId} item={paper} kind={list.kind} lang={lang} />
                    )
                  })}
                </More>
                <HiddenField name={`rows.${at}.itemId`} value={lead.itemId} />
                {list.criteria.map(({ name, most }, nth) => {
                  const path = `rows.${at}.marks.${nth}`
                  const kept = markOf(lead.itemId, nth)
                  return (
                    <NumberField
                      key={name}
                      name={path}
                      id={idIn('score', path)}
                      label={t.scoreFor(lead.title, name)}
                      value={own?.values[path] ?? (kept == null ? '' : `${kept}`)}
                      error={errors[path]}
                      unit={t.outOf(most)}
                    />
                  )
                })}
              </fieldset>
            ))}
            <p class="form-actions">
              <button type="submit" class="button button-primary" name="handIn" value="true">
                {t.handIn}
              </button>{' '}
              <button type="submit" class="button button-secondary" name="handIn" value="false">
                {t.save}
              </button>
            </p>
            {mayStandAside && (
              <p class="form-actions">
                <button type="submit" class="button button-text" name="_then" value={`${address}/stand-aside`}>
                  {t.standAside}
                </button>
                <span class="field-hint">{t.standAsideSaves}</span>
              </p>
            )}
          </Form>
        )}
      </Frame>
    )
  },
})
