import type { Due, DueSoon } from '#kernel/due.ts'
import type { TellingKind } from '#kernel/telling.ts'
import { addDays, dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { allCards, schemes } from '../store/card-queries.ts'
import { evaluationsOf } from '../store/evaluation-queries.ts'

/** What this room tells people: a duty of the department. */
export const evaluationTells: readonly TellingKind[] = [
  { kind: 'evaluation.self-due', title: { ko: '자체평가 기한', en: 'Own evaluation due' }, needed: true },
]

/** So many days before it is due, departments are reminded of their own evaluation. */
const daysBefore = 14

/** The cards of a year whose department has not handed in its own evaluation, when that is due soon. */
export const evaluationDueSoon: DueSoon = async ({ trx, districtId, now }) => {
  const today = dateInSeoul(now)
  const cards = await allCards(trx, districtId)
  const due: Due[] = []
  for (const { year, selfDueOn } of await schemes(trx, districtId)) {
    if (selfDueOn === null || selfDueOn < today || selfDueOn > addDays(today, daysBefore)) continue
    const own = cards.filter((card) => card.year === year)
    const evaluations = await evaluationsOf(
      trx,
      districtId,
      own.map(({ id }) => id),
    )
    const done = new Set(
      evaluations.filter(({ kind, state }) => kind === 'self' && state !== 'draft').map(({ cardId }) => cardId),
    )
    for (const { id, title, departmentId } of own) {
      if (done.has(id) || departmentId === null) continue
      const unit = { kind: 'department', id: departmentId } as const
      due.push({
        ...{ kind: 'evaluation.self-due', deadline: selfDueOn, path: `/results/${id}/evaluate?kind=self` },
        to: [
          { role: 'department-officer', unit },
          { role: 'department-head', unit },
        ],
        words: {
          ko: `‘${title}’의 자체평가 기한이 ${formatDate(selfDueOn)}입니다. 아직 내지 않았으면 내 주세요.`,
          en: `The department’s own evaluation of “${title}” is due on ${formatDate(selfDueOn, 'en')}.`,
        },
        about: { kind: 'result-card', id },
      })
    }
  }
  return due
}
