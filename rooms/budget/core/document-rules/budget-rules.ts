import type { RuleSet } from '#rooms/documents/core/document-rule.ts'
import { accountChoiceRule } from './account-choice-rule.ts'
import { formulaRule } from './formula-rule.ts'
import { malformedNumberRule } from './malformed-number-rule.ts'
import { describeBudgetFinding } from './messages.ts'
import { multiplicationSignRule } from './multiplication-sign-rule.ts'
import { objectNameRule } from './object-name-rule.ts'

/** What the budget room finds in any document: calculations, numbers, signs, and how accounts are named and chosen. */
export const budgetRules: RuleSet = {
  rules: [formulaRule, malformedNumberRule, multiplicationSignRule, accountChoiceRule, objectNameRule],
  describe: describeBudgetFinding,
}
