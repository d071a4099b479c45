import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listSchemes, setScheme } from '../contract.ts'
import { readCriteria, readGrades } from '../core/scheme.ts'
import { allCards, holdScheme, putScheme, schemes } from '../store/card-queries.ts'
import { evaluationsOf } from '../store/evaluation-queries.ts'

/** By what a year is evaluated stands once somebody has evaluated by it. */
export const setSchemeHandler = handleCommand(
  setScheme,
  async ({ trx, districtId }, { year, criteria: typed, grades: bands, selfDueOn }) => {
    const criteria = readCriteria(typed)
    if (!criteria.ok) return criteria
    const grades = readGrades(bands)
    if (!grades.ok) return grades
    await holdScheme(trx, districtId, year)
    const cards = (await allCards(trx, districtId)).filter((card) => card.year === year)
    const evaluations = await evaluationsOf(
      trx,
      districtId,
      cards.map(({ id }) => id),
    )
    if (evaluations.some(({ state }) => state !== 'draft')) return refuse({ kind: 'year-evaluated' })
    await putScheme(trx, districtId, { year, criteria: criteria.value, grades: grades.value, selfDueOn })
    return ok({ reply: { year }, about: [{ kind: 'evaluation-scheme', id: `${year}` }] })
  },
)

export const listSchemesHandler = handleQuery(listSchemes, async ({ trx, districtId }) =>
  ok({ schemes: await schemes(trx, districtId) }),
)
