import { formatPeriod, type Period } from '#kit/korean-date.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { item, paragraph } from '#rooms/documents/core/model/write-blocks.ts'
import type { OutcomeKind } from '#rooms/items/core/gate.ts'
import { documentTitle } from '../document-title.ts'
import { headOfDistrict } from '../letter/words.ts'
import { replyWords as w } from './words.ts'

/** How far a proposal came: into the plan, past a gate on its way, or out; unknown where no paper says. */
export type Reached = 'adopted' | 'passed' | 'rejected' | 'merged' | 'split' | 'withdrawn' | 'unknown'

export interface ReplyStep {
  readonly name: string
  readonly period: Period
  readonly decider: string
  readonly outcome: OutcomeKind
  readonly conditional: boolean
  /** What was decided, in won; null where the paper states none. */
  readonly won: number | null
  readonly reason: string | null
}

/** What is told to whoever proposed something. Who that is the letter does not know: it names the number alone. */
export interface Reply {
  readonly district: string
  readonly number: string
  readonly title: string
  readonly received: Period
  readonly requested: number | null
  readonly steps: readonly ReplyStep[]
  readonly votes: readonly {
    readonly ballot: string
    readonly contest: string
    readonly votes: number
    readonly rank: number
  }[]
  /** The paragraphs of the department's answer, once it was sent. */
  readonly answer: readonly string[]
  readonly reached: { readonly as: Reached; readonly gate: string } | null
}

const asList = (text: string, under: readonly Block[]): readonly Block[] =>
  under.length === 0 ? [] : [item(1, text), ...under]

/** A no needs its reason: where none is written, the letter says so. */
const stepBlocks = ({ name, period, decider, outcome, conditional, won, reason }: ReplyStep): readonly Block[] => [
  item(2, w.step(name, decider, formatPeriod(period), w.outcome(outcome, conditional))),
  ...(won === null || outcome !== 'passed' ? [] : [item(3, w.amount(won))]),
  ...(reason !== null ? [item(3, w.reason(reason))] : outcome === 'rejected' ? [item(3, w.noReason)] : []),
]

const letterBlocks = (reply: Reply): readonly Block[] => {
  const { district, number, title, received, requested, steps, votes, answer, reached } = reply
  return [
    paragraph(w.recipient(number)),
    paragraph(w.via),
    paragraph([{ text: w.subject(title), bold: true }]),
    item(1, w.thanks),
    item(2, w.received(formatPeriod(received))),
    ...(requested === null ? [] : [item(2, w.requested(requested))]),
    ...asList(w.steps, steps.flatMap(stepBlocks)),
    ...asList(
      w.votes,
      votes.map(({ ballot, contest, votes: own, rank }) => item(2, w.vote(ballot, contest, own, rank))),
    ),
    ...asList(
      w.answer,
      answer.map((text) => item(2, text)),
    ),
    ...(reached === null ? [] : asList(w.result, [item(2, w.reached[reached.as](reached.gate))])),
    item(1, `${w.again}  ${w.end}`),
    { ...paragraph([{ text: headOfDistrict(district), bold: true }]), align: 'center' },
  ]
}

const letterDocument = (title: string, blocks: readonly Block[]): OfficialDocument => ({
  ...{ version: 1, title: documentTitle(title), language: 'ko', marks: 'letter', header: null, pageNumbers: false },
  blocks: [...blocks],
})

/** The reply to whoever proposed something: when it came in, what was decided on it and why, its votes, where it ended. */
export const replyLetter = (reply: Reply): OfficialDocument =>
  letterDocument(w.titleOf(reply.title), letterBlocks(reply))

/** The replies of a cycle in one document, each letter on a page of its own. */
export const replyLetters = (cycle: string, replies: readonly Reply[]): OfficialDocument =>
  letterDocument(
    w.titleOfCycle(cycle),
    replies.flatMap((reply, at): readonly Block[] => [
      ...(at === 0 ? [] : [{ kind: 'page-break' } as const]),
      ...letterBlocks(reply),
    ]),
  )
