import { budgetRules } from '#rooms/budget/core/document-rules/budget-rules.ts'
import type { RuleSet } from '#rooms/documents/core/document-rule.ts'
import { planFieldRules } from '#rooms/documents/core/plan-rules/plan-field-rules.ts'
import { numberRules } from '#rooms/documents/core/rules/numbers/number-rules.ts'
import { textRules } from '#rooms/documents/core/rules/text/text-rules.ts'
import { planRules } from '#rooms/plans/core/document-rules/plan-rules.ts'

/** The rules of all rooms over documents. What two find, the first says. */
export const documentRuleSets: readonly RuleSet[] = [planFieldRules, numberRules, textRules, budgetRules, planRules]
