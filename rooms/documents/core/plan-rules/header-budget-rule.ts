import type { DocumentRule } from '../document-rule.ts'
import { foundOn, planFields, under } from './plan-fields.ts'

/** Finds sheets whose head states another budget than their lines come to; it may show one source alone (SI-052). */
export const headerBudgetRule: DocumentRule = {
  id: 'header-budget',
  check: (document) => {
    const { byPath, textAt, objectsWith } = planFields(document)
    return objectsWith('headerBudget').flatMap((budget) => {
      const path = under(budget, 'headerBudget')
      const [stated, computed] = [textAt(path), textAt(under(budget, 'total'))]
      if (computed === '' || stated === computed) return []
      const isPart = [...byPath].some(
        ([other, text]) => other !== path && other.startsWith(under(budget, '')) && text === stated,
      )
      return [foundOn(path, { rule: 'header-budget', severity: isPart ? 'note' : 'error', stated, computed })]
    })
  },
}
