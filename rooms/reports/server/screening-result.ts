import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listLists, seeList } from '#rooms/screening/contract-lists.ts'
import { bundlesOf } from '#rooms/screening/core/bundle.ts'
import { listWords } from '#rooms/screening/core/messages-lists.ts'
import { grantedTo, isChosen } from '#rooms/screening/core/results.ts'
import { ListId, weightOf } from '#rooms/screening/core/screening-list.ts'
import { type ScreenedRow, type ScreeningPaper, screeningResult } from '../core/screening/screening-result.ts'
import { notFound, type Report } from './report.ts'

type Seen = ReplyOf<typeof seeList>

const mostOffered = 300

const t = listWords('ko')

/** The lists that are closed, the newest first; the newest hundreds alone. */
export async function closedLists(ask: Ask) {
  const closed = []
  for (let page = 1, more = true; more && closed.length < mostOffered; page += 1) {
    const listed = answered(await ask(listLists, { page }))
    for (const list of listed.lists) if (list.closedOn !== null) closed.push({ ...list, closedOn: list.closedOn })
    more = listed.more
  }
  return closed.slice(0, mostOffered)
}

/** Items with what is decided on them; of a bundle on its first. */
function rowsOf({ list, items, scores }: Seen): readonly ScreenedRow[] {
  const titles = new Map(items.map(({ itemId, title }) => [itemId, title]))
  const leads = new Map(bundlesOf(items).map((bundle) => [bundle.lead.itemId, bundle]))
  const scoreOf = new Map(scores.map((score) => [score.itemId, score]))
  return items.map(({ itemId, title, requested, brought, result, reason, bundledWith }) => {
    const lead = leads.get(itemId)
    const score = scoreOf.get(itemId)
    return {
      ...{ title, requested, brought, reason },
      ...{ score: score?.shown ?? null, rank: score?.rank ?? null, tied: score?.tied ?? false },
      result: result === null ? t.undecided : t.resultOf[list.kind][result],
      granted: lead !== undefined && isChosen(lead.lead) ? grantedTo(lead) : null,
      bundledWith: bundledWith === null ? null : (titles.get(bundledWith) ?? bundledWith),
    }
  })
}

function paperOf(seen: Seen, closedOn: LocalDate): ScreeningPaper {
  const { list, sum, bodies, persons, recusals } = seen
  return {
    ...{ ...list, closedOn, persons },
    bodies: bodies.map(({ name }) => name),
    criteria: list.criteria.map((one) => ({ ...one, weight: weightOf(one, list.criteria) })),
    items: rowsOf(seen),
    sums: {
      came: { label: t.sums.came, ...sum.came },
      split: (['chosen', 'rejected', 'undecided'] as const).map((kind) => ({ label: t.sums[kind], ...sum[kind] })),
      cut: sum.cut,
    },
    amounts: { brought: t.brought[list.kind], granted: t.decided[list.kind] },
    recusals: (['excluded', 'challenged', 'withdrew'] as const).map((kind) => ({
      kind: t.recusalKinds[kind],
      cases: recusals.filter(({ recusal }) => recusal === kind).length,
    })),
  }
}

/** What bodies decided on a list of items that is closed (심사 결과). */
export const screeningResultReport: Report = {
  name: 'screening-result',
  title: { ko: '심사 결과', en: 'Result of a screening' },
  of: { ko: '심사표', en: 'Screening list' },
  choices: async (ask) =>
    (await closedLists(ask)).map(({ id, name, closedOn }) => ({ of: id, label: `${name} (${formatDate(closedOn)})` })),
  async make(ask, of) {
    const listId = ListId.safeParse(of)
    const seen = listId.success ? await ask(seeList, { listId: listId.data }) : notFound
    if (!seen.ok || seen.value.list.closedOn === null) return notFound
    return ok(screeningResult(paperOf(seen.value, seen.value.list.closedOn)))
  },
}
