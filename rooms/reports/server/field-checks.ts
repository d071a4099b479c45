import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeItem, seePipeline } from '#rooms/items/contract.ts'
import { type CheckLine, listFieldChecks } from '#rooms/screening/contract-field-checks.ts'
import { participantKinds } from '#rooms/screening/core/field-check.ts'
import { checkWords } from '#rooms/screening/core/messages-checks.ts'
import { type FieldCheckRow, fieldChecks } from '../core/screening/field-checks.ts'
import { notFound, type Report } from './report.ts'

/** Chosen for the checks of every cycle. No cycle bears this name: ids have no Hangul. */
const every = '모두'
const labels = { [every]: '모든 주기' }

/** So many of the last checks say which cycles are offered. */
const mostLookedAt = 300

async function checksOf(ask: Ask, most = Number.POSITIVE_INFINITY): Promise<readonly CheckLine[]> {
  const lines: CheckLine[] = []
  for (let page = 1, more = true; more && lines.length < most; page += 1) {
    const listed = answered(await ask(listFieldChecks, { page }))
    lines.push(...listed.checks)
    more = listed.more
  }
  return lines
}

/** The cycle of each item that was checked. */
async function cyclesOf(ask: Ask, lines: readonly CheckLine[]): Promise<ReadonlyMap<string, string>> {
  const cycles = new Map<string, string>()
  for (const itemId of new Set(lines.map(({ check }) => check.itemId))) {
    const seen = await ask(seeItem, { itemId })
    if (seen.ok) cycles.set(itemId, seen.value.item.cycleId)
  }
  return cycles
}

/** What each cycle is called. */
async function namesOf(ask: Ask): Promise<ReadonlyMap<string, string>> {
  const { cycles } = answered(await ask(seePipeline, {}))
  return new Map(cycles.map(({ cycleId, name }) => [cycleId, name ?? cycleId]))
}

function rowOf({ check, title, department, requested, adjusted }: CheckLine): FieldCheckRow {
  const t = checkWords('ko')
  const { checklist, participants } = check
  const looked = (aspect: keyof typeof checklist) => {
    const { mark, note } = checklist[aspect]
    return { mark: t.marks[aspect][mark], note }
  }
  return {
    ...{ ...check, title, department, requested, adjusted },
    checklist: {
      effect: looked('effect'),
      beneficiaries: looked('beneficiaries'),
      sizeAndCost: looked('sizeAndCost'),
      complaints: looked('complaints'),
    },
    participants: participantKinds.map((kind) => ({ kind: t.kinds[kind], people: participants[kind] })),
  }
}

/** What was seen on the spot, of the items of a cycle or of all (현장확인 결과표). */
export const fieldChecksReport: Report = {
  name: 'field-checks',
  title: { ko: '현장확인 결과표', en: 'Field checks' },
  of: { ko: '주기', en: 'Cycle' },
  async choices(ask) {
    const lines = await checksOf(ask, mostLookedAt)
    if (lines.length === 0) return []
    const names = await namesOf(ask)
    const cycles = [...new Set((await cyclesOf(ask, lines)).values())]
    return [
      { of: every, label: labels[every] },
      ...cycles.map((cycle) => ({ of: cycle, label: names.get(cycle) ?? cycle })),
    ]
  },
  async make(ask, of) {
    const lines = await checksOf(ask)
    const cycles = await cyclesOf(ask, lines)
    const chosen = lines.filter(({ check }) => of === every || cycles.get(check.itemId) === of)
    if (chosen.length === 0) return notFound
    const label = of === every ? labels[every] : ((await namesOf(ask)).get(of) ?? of)
    return ok(fieldChecks(label, chosen.map(rowOf)))
  },
}
