import { answered } from '#kernel/answered.ts'
import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { limitsOn } from '#rooms/cycle/contract.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { holdRound, previewRound } from '../contract.ts'
import { awardsDue, holdRound as decide, moneyLeft } from '../core/reward-round.ts'
import { allSchemes, holdScheme, ledger } from '../store/queries.ts'
import { allRounds, insertRound } from '../store/round-queries.ts'

export const holdRoundHandler = handleCommand(
  holdRound,
  async ({ trx, districtId, ask, effectiveOn }, { roundId, year, name, legalBasis }) => {
    const scheme = await holdScheme(trx, districtId, year)
    if (scheme === null) return refuse({ kind: 'no-scheme', field: 'year' })
    const { limits } = answered(await ask(limitsOn, { from: effectiveOn, until: effectiveOn }))
    const rows = await ledger(trx, districtId, year)
    const round = { id: roundId, name, heldOn: effectiveOn, legalBasis }
    const held = decide(scheme, rows, await allRounds(trx, districtId), round, limits)
    if (!held.ok) return held
    if (!(await insertRound(trx, districtId, held.value))) return refuse({ kind: 'round-id-taken' })
    const { awards, total } = held.value
    return ok({ reply: { roundId, awards: awards.length, total }, about: [{ kind: 'reward-round', id: roundId }] })
  },
)

export const previewRoundHandler = handleQuery(previewRound, async ({ trx, districtId, ask, now }, { year }) => {
  const scheme = (await allSchemes(trx, districtId)).find((one) => one.year === year)
  if (scheme === undefined) return refuse({ kind: 'no-scheme', field: 'year' })
  const rounds = await allRounds(trx, districtId)
  const due = awardsDue(scheme, await ledger(trx, districtId, year), rounds)
  const { departments } = answered(await ask(listDepartments, {}))
  const today = dateInSeoul(now)
  const { limits } = answered(await ask(limitsOn, { from: today, until: today }))
  return ok({
    awards: due.map(({ receiver, ...award }) => ({
      ...{ ...award, to: receiver.kind },
      department:
        receiver.kind === 'resident'
          ? null
          : (departments.find(({ id }) => id === receiver.departmentId)?.name ?? null),
    })),
    total: sumWon(due.map(({ cost }) => cost)),
    left: moneyLeft(scheme, rounds),
    limits: limits.map(({ text, law, until }) => ({ text: text.ko, law, until })),
  })
})
