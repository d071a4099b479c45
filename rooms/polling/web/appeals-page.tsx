import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { dateInSeoul, formatDate, type LocalDate } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { Badge } from '#ui/badge.tsx'
import { CommandForm, type FormPlace } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { SelectField, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { seeVote } from '../contract.ts'
import {
  AppealKey,
  answerAppeal,
  countAppeals,
  listAppeals,
  seeOwnAppeal,
  withdrawAppeal,
} from '../contract-appeals.ts'
import { type Appeal, isOverdue } from '../core/appeal.ts'
import { appealWords } from '../core/messages-appeals.ts'
import { mayRunVotes, maySeeVotes, mayWatchVotes } from '../core/permissions.ts'
import { VoteId } from '../core/vote-id.ts'
import { crumbsTo } from './onsite/vote-of.ts'
import { TrialBand } from './trial-band.tsx'

/** The appeals about a vote: how many for everybody, one's own by its key, and all of them for those who answer. */
export const appealsPage = page({
  path: '/votes/:id/appeals',
  permission: maySeeVotes,
  async render({ ask, actor, lang, params, query, form, now }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const one = { voteId: voteId.data }
    const asked = await askAll(ask, { seen: question(seeVote, one), counted: question(countAppeals, one) })
    if (!asked.ok) return asked
    const { vote } = asked.value.seen
    const { counted } = asked.value
    const t = appealWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/votes/${vote.voteId}/appeals`
    const typed = (query['key'] ?? '').trim().toLowerCase().slice(0, 40)
    const key = AppealKey.safeParse(typed).data
    const found = key === undefined ? null : await ask(seeOwnAppeal, { ...one, key })
    const office = permits(mayWatchVotes, actor) ? await ask(listAppeals, one) : null
    const today = dateInSeoul(now)
    return (
      <Frame title={t.title} crumbs={crumbsTo(vote, home, lang)} lead={t.lead}>
        <TrialBand isTrial={vote.isTrial} />
        {key !== undefined && found?.ok === true ? (
          <OwnAppeal
            {...{ appeal: found.value.appeal, appealKey: key, today, voteId: vote.voteId }}
            place={{ home, here: `${here}?key=${key}`, form }}
          />
        ) : (
          typed !== '' && <Notice kind="warning" title={t.notFound} />
        )}
        {counted.mayFile ? (
          <LinkRow label={t.file} links={[{ href: `${here}/new`, label: t.file, main: true }]} />
        ) : (
          vote.state !== 'draft' && <p>{t.over}</p>
        )}
        {counted.mayFile && counted.until !== null && <p>{t.until(counted.until)}</p>}
        <FilterBar
          action={here}
          label={t.find}
          submit={t.find}
          clears={false}
          filters={[{ kind: 'search', name: 'key', label: t.key, value: typed }]}
        />
        {office?.ok === true && (
          <Section title={t.deskTitle} id="desk">
            <Desk
              {...{ appeals: office.value.appeals, today, voteId: vote.voteId, answers: permits(mayRunVotes, actor) }}
              place={{ home, here, form }}
            />
          </Section>
        )}
        <Section title={t.counts} id="counts">
          <Counts counts={counted.counts} />
        </Section>
      </Frame>
    )
  },
})

function AppealState({ appeal, today }: { readonly appeal: Appeal; readonly today: LocalDate }) {
  const t = appealWords(usePage().lang)
  if (appeal.outcome !== null)
    return <Badge kind={appeal.outcome === 'accepted' ? 'success' : 'neutral'}>{t.outcomes[appeal.outcome]}</Badge>
  return isOverdue(appeal, today) ? <Badge kind="warning">{t.overdue}</Badge> : <Badge kind="progress">{t.open}</Badge>
}

interface OwnAppealProps {
  readonly appeal: Appeal
  readonly appealKey: string
  readonly voteId: VoteId
  readonly today: LocalDate
  readonly place: FormPlace
}

function OwnAppeal({ appeal, appealKey, voteId, today, place }: OwnAppealProps) {
  const { lang } = usePage()
  const t = appealWords(lang)
  const fact = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
  return (
    <Section title={t.own(appeal.no)} id="own">
      <Notice kind="success" title={`${t.ownKey}: ${appealKey}`} level={3}>
        <p>{t.keep}</p>
      </Notice>
      <KeyFacts
        facts={[
          { label: t.state, value: <AppealState appeal={appeal} today={today} /> },
          ...fact(t.about, t.subjects[appeal.about]),
          ...fact(t.what, appeal.what),
          ...fact(t.reference, appeal.reference),
          ...fact(t.filedOn, formatDate(appeal.filedOn, lang)),
          ...fact(t.answerBy, formatDate(appeal.answerBy, lang)),
          ...fact(t.answer, appeal.answer),
          ...fact(t.endedOn, appeal.endedOn === null ? null : formatDate(appeal.endedOn, lang)),
        ]}
      />
      {appeal.outcome === null && (
        <More summary={t.withdraw}>
          <CommandForm
            {...{ command: withdrawAppeal, place, prefix: 'withdraw', hidden: { voteId, key: appealKey }, labels: {} }}
            submit={t.withdraw}
            kind="danger"
          />
        </More>
      )}
    </Section>
  )
}

function Counts({ counts }: Pick<ReplyOf<typeof countAppeals>, 'counts'>) {
  const t = appealWords(usePage().lang)
  const number = (name: 'all' | 'open' | 'accepted' | 'rejected' | 'withdrawn', header: string) => ({
    ...{ key: name, header, align: 'number' as const },
    cell: (one: (typeof counts)[number]) => one[name],
  })
  return (
    <DataTable
      caption={t.countsCaption}
      rows={counts}
      empty={t.none}
      stack
      columns={[
        { key: 'about', header: t.about, rowHeader: true, cell: ({ about }) => t.subjects[about] },
        number('all', t.all),
        number('open', t.open),
        number('accepted', t.outcomes.accepted),
        number('rejected', t.outcomes.rejected),
        number('withdrawn', t.outcomes.withdrawn),
      ]}
    />
  )
}

interface DeskProps {
  readonly appeals: readonly Appeal[]
  readonly voteId: VoteId
  readonly today: LocalDate
  readonly answers: boolean
  readonly place: FormPlace
}

/** All appeals, those that wait first; each that waits with the form of its answer. */
function Desk({ appeals, voteId, today, answers, place }: DeskProps) {
  const { lang } = usePage()
  const t = appealWords(lang)
  const { form } = place
  const waitsFirst = appeals.toSorted((a, b) => Number(a.outcome !== null) - Number(b.outcome !== null) || a.no - b.no)
  const answerOf = (appeal: Appeal) => {
    if (appeal.outcome !== null || !answers) return appeal.answer ?? ''
    // What was typed for one appeal is that one's alone.
    const mine = form?.command === answerAppeal.name && form.values['no'] === `${appeal.no}`
    return (
      <More summary={t.reply} open={mine}>
        <CommandForm
          {...{ command: answerAppeal, prefix: `answer-${appeal.no}`, hidden: { voteId, no: `${appeal.no}` } }}
          labels={{ outcome: t.outcome, answer: t.answer }}
          place={mine ? place : { ...place, form: null }}
          submit={t.save}
        >
          {(field) => (
            <>
              <SelectField
                {...field('outcome', t.outcome)}
                required
                options={[
                  { value: '', label: t.choose },
                  ...(['accepted', 'rejected'] as const).map((value) => ({ value, label: t.outcomes[value] })),
                ]}
              />
              <TextArea {...field('answer', t.answer, t.answerHint)} required rows={4} maxLength={2000} />
            </>
          )}
        </CommandForm>
      </More>
    )
  }
  return (
    <DataTable
      caption={t.deskCaption}
      rows={waitsFirst}
      empty={t.none}
      stack
      columns={[
        { key: 'no', header: t.no, rowHeader: true, cell: ({ no }) => no },
        { key: 'about', header: t.about, cell: ({ about }) => t.subjects[about] },
        { key: 'what', header: t.what, cell: ({ what }) => what },
        { key: 'reference', header: t.reference, cell: ({ reference }) => reference ?? '–' },
        { key: 'filed', header: t.filedOn, cell: ({ filedOn }) => formatDate(filedOn, lang) },
        { key: 'by', header: t.answerBy, cell: ({ answerBy }) => formatDate(answerBy, lang) },
        { key: 'state', header: t.state, cell: (appeal) => <AppealState appeal={appeal} today={today} /> },
        { key: 'answer', header: t.answer, cell: answerOf },
      ]}
    />
  )
}
