import type { Due, DueSoon } from '#kernel/due.ts'
import { addDays, dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { reviewFrom } from '../core/entrusting-findings.ts'
import { entrustingWords } from '../core/messages-entrusting-pages.ts'
import { entrustingsWhere } from '../store/entrusting-queries.ts'
import { departmentNames } from './look-at-contracts.ts'
import { lookAtEntrustings } from './look-at-entrustings.ts'

/** So many days before the review is due, the department is reminded of it. */
const daysBefore = 14

/** The entrusted work whose review before the end is due soon, to the department that entrusts it. */
export const entrustingDueSoon: DueSoon = async (context) => {
  const today = dateInSeoul(context.now)
  const near = (await entrustingsWhere(context.trx, context.districtId, {})).filter((one) => {
    const due = reviewFrom(one)
    return due >= today && due <= addDays(today, daysBefore)
  })
  const looked = await lookAtEntrustings(context, near, await departmentNames(context))
  return looked.flatMap(({ view: { entrusting, review } }): Due[] => {
    if (review !== null) return []
    const { id, title, departmentId, to } = entrusting
    return [
      {
        ...{ kind: 'contracts.step-due', deadline: reviewFrom(entrusting), path: `/entrustings/${id}` },
        to: (['department-officer', 'department-head'] as const).map((role) => ({
          ...{ role, unit: { kind: 'department' as const, id: departmentId } },
        })),
        words: {
          ko: entrustingWords('ko').reviewSoon(title, formatDate(to)),
          en: entrustingWords('en').reviewSoon(title, formatDate(to, 'en')),
        },
        about: { kind: 'entrusting', id },
      },
    ]
  })
}
