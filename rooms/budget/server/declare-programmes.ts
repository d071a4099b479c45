import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { declareProgrammes } from '../contract.ts'
import * as decide from '../core/programme.ts'
import * as programmeStore from '../store/programme-queries.ts'
import { holdYear } from '../store/queries.ts'

export const declareProgrammesHandler = handleCommand(declareProgrammes, async ({ trx, districtId }, input) => {
  const { fiscalYear } = input
  await holdYear(trx, districtId, fiscalYear)
  const placements = await programmeStore.placementsOfYear(trx, districtId, fiscalYear)
  const programmes = decide.declareProgrammes(
    input.programmes.map((programme) => ({ ...programme, fiscalYear })),
    placements,
  )
  if (!programmes.ok) return programmes
  await programmeStore.replaceProgrammes(trx, districtId, fiscalYear, programmes.value)
  return ok({
    reply: { fiscalYear, programmes: programmes.value.length },
    about: [{ kind: 'fiscal-year', id: `${fiscalYear}` }],
  })
})
