import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDateWithWeekday } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon, won } from '#kit/won.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { closeRound, seeRound } from '../contract.ts'
import { words } from '../core/messages.ts'
import { mayCloseRound, mayFillReviews, mayKeepRounds, maySeeReviews } from '../core/permissions.ts'
import { BoardTable } from './board-table.tsx'
import { ReviewList, readReviewFilter } from './review-list.tsx'

/** One round: who has not answered, what came of it so far, every review, and the form that closes it. */
export const roundPage = page({
  path: '/review-rounds/:id',
  permission: maySeeReviews,
  async render({ ask, actor, lang, params, query, form }) {
    const asked = await askAll(ask, {
      seen: question(seeRound, { roundId: params['id'] ?? '' }),
      known: question(listCycles, {}),
    })
    if (!asked.ok) return asked
    const { seen, known } = asked.value
    const { round } = seen
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/review-rounds/${round.id}`
    const mayKeep = permits(mayKeepRounds, actor)
    const isOpen = round.closedOn === null
    const links = [
      ...(isOpen && permits(mayFillReviews, actor) ? [{ href: `${here}/table`, label: t.grid, main: true }] : []),
      ...(isOpen && mayKeep ? [{ href: `${here}/hand-out`, label: t.handOut, main: true }] : []),
      { href: `${here}/sheet`, label: t.sheet },
      ...(isOpen && permits(mayFillReviews, actor) ? [{ href: `${here}/paste-back`, label: t.pasteBack }] : []),
      ...(round.gateId === null ? [] : [{ href: `${home}/gates/${round.gateId}`, label: t.gate, main: true }]),
    ]
    const own = form !== null && form.command !== closeRound.name ? form : null
    return (
      <Frame title={round.name} crumbs={[{ href: `${home}/review-rounds`, label: t.roundsTitle }]}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        <KeyFacts
          facts={[
            { label: t.cycle, value: known.cycles.find(({ id }) => id === round.cycleId)?.name ?? round.cycleId },
            { label: t.decider, value: round.decider },
            {
              label: t.dueOn,
              value: `${formatDateWithWeekday(round.dueOn, lang)}${seen.overdue ? ` · ${t.overdue}` : ''}`,
            },
            { label: t.state, value: isOpen ? t.openState : t.closedState },
          ]}
        />
        <LinkRow label={t.links} links={links} />
        <Section title={t.sum} id="sum">
          <Sums sum={seen.sum} lang={lang} />
        </Section>
        <Section title={t.board} id="board">
          <BoardTable seen={seen} home={home} mayKeep={mayKeep} lang={lang} />
          {mayKeep && isOpen && <p>{t.linkHint}</p>}
        </Section>
        <Section title={t.reviewsTitle} id="items">
          <ReviewList seen={seen} here={here} filter={readReviewFilter(query)} lang={lang} />
        </Section>
        {isOpen && permits(mayCloseRound, actor) && (
          <Section title={t.close} id="close">
            <p>{t.closeLead}</p>
            <CommandForm
              command={closeRound}
              place={{ home, here, form }}
              prefix="close"
              hidden={{ roundId: round.id }}
              newThing={{ field: 'gateId', kind: 'gate' }}
              labels={{ openReason: t.openReason }}
              submit={t.close}
            >
              {(field) => (
                <More summary={t.openReason} open={form?.command === closeRound.name}>
                  <TextArea {...field('openReason', t.openReason, t.openReasonHint)} rows={3} maxLength={4000} />
                </More>
              )}
            </CommandForm>
          </Section>
        )}
      </Frame>
    )
  },
})

/** What passes, what leaves and what is undecided: together it is all that came. */
function Sums({ sum, lang }: { readonly sum: ReplyOf<typeof seeRound>['sum']; readonly lang: Lang }) {
  const t = words(lang)
  return (
    <StatRow>
      {(['passed', 'rejected', 'undecided'] as const).map((key) => (
        <Stat
          key={key}
          label={t[key]}
          value={`${sum[key].count}`}
          unit={t.unit}
          note={t.wonOf(formatWon(won(sum[key].won), 'won', lang))}
        />
      ))}
    </StatRow>
  )
}
