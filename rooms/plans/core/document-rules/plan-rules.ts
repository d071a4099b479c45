import type { RuleSet } from '#rooms/documents/core/document-rule.ts'
import { accountStructureRule } from './account-structure.ts'
import { headerBudgetRule, indicatorBudgetRule, planBudgetTimingRule } from './cost-rules.ts'
import {
  bodyTermRule,
  indicatorClassRule,
  indicatorDefinitionRule,
  indicatorEvidenceRule,
  indicatorNameRule,
  indicatorRatioRule,
  indicatorUnitRule,
} from './indicator-rules.ts'
import { decisionRankRule, planBudgetRule, sheetNameRule } from './list-rules.ts'
import { describe } from './messages.ts'
import { periodStageRule, planTimingRule, stageMissingRule, untypedStagesRule } from './stage-rules.ts'

/** The rules over the texts of plans: project sheets, their stages, indicators and costs, and the lists of projects. */
export const planRules: RuleSet = {
  rules: [
    stageMissingRule,
    untypedStagesRule,
    periodStageRule,
    planTimingRule,
    indicatorClassRule,
    indicatorEvidenceRule,
    indicatorUnitRule,
    indicatorNameRule,
    indicatorDefinitionRule,
    indicatorRatioRule,
    bodyTermRule,
    indicatorBudgetRule,
    planBudgetTimingRule,
    headerBudgetRule,
    accountStructureRule,
    sheetNameRule,
    planBudgetRule,
    decisionRankRule,
  ],
  describe,
}
