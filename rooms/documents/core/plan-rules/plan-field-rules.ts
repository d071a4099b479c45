import type { RuleSet } from '../document-rule.ts'
import { headerBudgetRule } from './header-budget-rule.ts'
import { indicatorTargetRule } from './indicator-target-rule.ts'
import { describePlanField } from './messages.ts'
import { periodStageRule } from './period-stage-rule.ts'
import { stageMissingRule } from './stage-missing-rule.ts'
import { statedAmountRule } from './stated-amount-rule.ts'

/** What is found in the fields of a plan in JSON, which know what they are; its texts and tables have the other rules. */
export const planFieldRules: RuleSet = {
  rules: [statedAmountRule, headerBudgetRule, stageMissingRule, periodStageRule, indicatorTargetRule],
  describe: describePlanField,
}
