import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatMoment } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatDecimal, ratio, roundHalfUp } from '#kit/ratio.ts'
import { type KeyFact, KeyFacts } from '#ui/key-facts.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../contract.ts'
import type { seeProgress } from '../contract-office.ts'
import { describeSecond } from '../core/messages-times.ts'
import { voteWords } from '../core/messages-vote.ts'

export type Progress = ReplyOf<typeof seeProgress>
export interface Shown {
  readonly vote: SeenVote
  readonly progress: Progress
}

const listed = (words: readonly string[]): string => words.join(', ')

/** Who may vote, in one line. */
export function whoMay({ eligibility: { isClosed, belongings, minimumAge } }: SeenVote, lang: Lang): string {
  const t = voteWords(lang)
  const who = isClosed ? [t.roster] : belongings.map((one) => t.belongings[one])
  return listed([...who, t.age(minimumAge)])
}

/** How many have taken part, of the base that the office names, with two decimals. */
export function turnoutText({ came, turnoutBase }: Progress, lang: Lang): string | null {
  const t = voteWords(lang)
  if (came === null) return null
  if (turnoutBase === null) return t.cameOnly(formatCount(came))
  const rate = formatDecimal(roundHalfUp(ratio(came * 100, turnoutBase.n), 2), lang)
  return t.turnoutOf(formatCount(came), formatCount(turnoutBase.n), rate, turnoutBase.source)
}

/** When, who and how: what stands on the page and on the paper notice alike. */
export function VoteFacts({ vote, progress }: Shown) {
  const { lang } = usePage()
  const t = voteWords(lang)
  const turnout = turnoutText(progress, lang)
  const facts: KeyFact[] = [
    { label: t.period, value: `${describeSecond(vote.opensAt, lang)} ~ ${describeSecond(vote.closesAt, lang)}` },
    { label: t.who, value: whoMay(vote, lang) },
    { label: t.how, value: listed(progress.channels.map((channel) => t.channels[channel])) },
    { label: t.proof, value: listed(vote.eligibility.ways.map((way) => t.ways[way])) },
    { label: t.revote, value: t.revotes[progress.revote] },
  ]
  if (progress.weights.length > 0)
    facts.push({
      label: t.weights,
      value: listed(progress.weights.map(({ channel, percent }) => t.percent(t.channels[channel], percent))),
    })
  if (turnout !== null)
    facts.push({
      label: t.turnout,
      value:
        progress.cameAsOf === null ? turnout : `${turnout} · ${t.asOf(formatMoment(progress.cameAsOf as never, lang))}`,
    })
  return <KeyFacts facts={facts} />
}
