import { page, type RefusedForm } from '#kernel/page.ts'
import { addDays, dateInSeoul, type Instant } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { CheckboxField, DateField, TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { changeVote, designVote, seeDraft } from '../contract-office.ts'
import { designWords as t } from '../core/messages-design.ts'
import { voteWords } from '../core/messages-vote.ts'
import { mayRunVotes } from '../core/permissions.ts'
import { type DraftOption, VoteDraft } from '../core/vote-draft.ts'
import { VoteId } from '../core/vote-id.ts'
import { ContestFields, newContest } from './contest-fields.tsx'
import { gatesToChoose, optionsOfGate } from './items-of-gate.ts'
import { RuleFields, type Ticked, VoterFields } from './voter-fields.tsx'

/** What a new vote begins with: two weeks from now, online, for everybody, three of the options brought along. */
function newDraft(now: Instant, options: readonly DraftOption[], gateId: string | undefined): VoteDraft {
  const today = dateInSeoul(now)
  const yes = { online: true, residents: true, workers: true, students: true, members: true, byPhone: true }
  const draft = VoteDraft.parse({
    ...{ title: '-', opensOn: addDays(today, 14), closesOn: addDays(today, 21), ...yes, asksDong: true },
    ...{ contests: [{ ...newContest, options }], gateId: gateId ?? null },
  })
  return { ...draft, title: '' }
}

/** How many things of a list a refused form brought back. */
function countIn(form: RefusedForm | null, list: string): number | null {
  if (form === null) return null
  const numbers = Object.keys(form.values).flatMap((name) =>
    name.startsWith(`${list}.`) ? [Number(name.slice(list.length + 1).split('.')[0])] : [],
  )
  return numbers.length === 0 ? 0 : Math.max(...numbers) + 1
}

const labelsOf = (contests: number): Readonly<Record<string, string>> => ({
  ...t.labels,
  ...Object.fromEntries(
    Array.from({ length: contests }, (_, at) =>
      Object.entries(t.contestLabels).map(([name, label]) => [
        `contests.${at}.${name}`,
        `${t.contest(at + 1)} ${label}`,
      ]),
    ).flat(),
  ),
})

/** Designs a vote step by step on one page; what is announced is not changed any more. */
export const designPage = page({
  path: '/votes/:id/design',
  permission: mayRunVotes,
  async render({ ask, actor, params, query, form, now }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const known = await ask(seeDraft, { voteId: voteId.data })
    if (known.ok && known.value.state !== 'draft') return refuse({ kind: 'announced-already' })
    const gate = query['gate'] === '' ? undefined : query['gate']
    const isNew = !known.ok
    const draft = known.ok
      ? known.value.draft
      : newDraft(now, gate === undefined ? [] : await optionsOfGate(ask, gate), gate)
    const gates = isNew ? await gatesToChoose(ask) : []
    const command = isNew ? designVote : changeVote
    const own = form?.command === command.name ? form : null
    const home = `/${actor.districtId}`
    const here = `${home}/votes/${voteId.data}`
    const contests = Math.max(countIn(own, 'contests') ?? 0, draft.contests.length) + (own === null ? 1 : 0)
    const tickedIn =
      (field: FieldIn): Ticked =>
      (name, hint) => {
        const { value: _value, ...rest } = field(name, t.labels[name], hint)
        return { ...rest, checked: own === null ? draft[name] === true : own.values[name] !== undefined }
      }
    return (
      <Frame
        title={isNew ? t.newTitle : t.editTitle(draft.title)}
        crumbs={[{ href: `${home}/votes`, label: voteWords('ko').allVotes }]}
        lead={t.lead}
      >
        {gates.length > 0 && (
          <Section title={t.gateTitle} id="gate">
            <p>{t.gateLead}</p>
            <FilterBar
              action={`${here}/design`}
              submit={t.bring}
              clears={false}
              filters={[
                {
                  ...{ kind: 'select', name: 'gate', label: t.gate, value: gate ?? '' },
                  options: [{ value: '', label: t.noGate }, ...gates],
                },
              ]}
            />
          </Section>
        )}
        <CommandForm
          command={command}
          place={{ home, form, here: `${here}/design${gate === undefined ? '' : `?gate=${gate}`}` }}
          prefix="vote"
          then={here}
          hidden={{ voteId: voteId.data, ...(draft.gateId === null ? {} : { gateId: draft.gateId }) }}
          labels={labelsOf(contests)}
          submit={t.save}
        >
          {(field) => (
            <>
              <Section title={t.steps.basics} id="basics">
                <TextField {...field('title', t.labels.title, undefined, draft.title)} required maxLength={190} />
                <CheckboxField {...tickedIn(field)('isTrial', t.hints.isTrial)} />
                <DateField {...field('opensOn', t.labels.opensOn, undefined, draft.opensOn)} required />
                <TextField {...field('opensAt', t.labels.opensAt, t.hints.time, draft.opensAt)} maxLength={5} />
                <DateField {...field('closesOn', t.labels.closesOn, undefined, draft.closesOn)} required />
                <TextField {...field('closesAt', t.labels.closesAt, t.hints.time, draft.closesAt)} maxLength={5} />
              </Section>
              <Section title={t.steps.contests} id="contests">
                {Array.from({ length: contests }, (_, at) => {
                  const contest = draft.contests[at] ?? newContest
                  const fields = (
                    <ContestFields
                      {...{ at, contest, field, offered: contest.more }}
                      options={countIn(own, `contests.${at}.options`) ?? contest.options.length}
                    />
                  )
                  const isWritten = ['title', 'more'].some((name) => own?.values[`contests.${at}.${name}`])
                  return at < Math.max(1, draft.contests.length) || isWritten ? (
                    <fieldset key={at} class="field">
                      <legend class="field-label">{t.contest(at + 1)}</legend>
                      {fields}
                    </fieldset>
                  ) : (
                    <More key={at} summary={t.oneMore}>
                      {fields}
                    </More>
                  )
                })}
              </Section>
              <VoterFields draft={draft} field={field} ticked={tickedIn(field)} />
              <RuleFields draft={draft} field={field} />
            </>
          )}
        </CommandForm>
      </Frame>
    )
  },
})
