import type { DocumentRule, RuleSet } from '../../document-rule.ts'
import { gridsOf } from '../tables/grids-of.ts'
import { executionRatesOf, sharesInGrid } from '../tables/share-columns.ts'
import { sumsInGrid } from '../tables/sums-in-tables.ts'
import { amountIncreases } from './amount-increase.ts'
import { areaSums } from './area-sum.ts'
import { bulletCounts } from './bullet-counts.ts'
import { budgetSums } from './budget-sums.ts'
import { compositions } from './composition.ts'
import { namedCounts } from './listed-count.ts'
import { numberedShares } from './numbered-shares.ts'
import { mergedAmounts, numberedSums } from './numbered-sums.ts'
import { ratios } from './ratios.ts'
import { saidTotals } from './said-total.ts'
import { sharesUnderAmounts } from './share-lines.ts'
import { judgeShares } from './shares.ts'
import { statedBudgets } from './stated-budget.ts'
import { subItems } from './sub-items.ts'

const rules: readonly DocumentRule[] = [
  { id: 'composition', check: compositions },
  { id: 'count', check: namedCounts },
  { id: 'bullets', check: bulletCounts },
  { id: 'share-lines', check: sharesUnderAmounts },
  { id: 'budget-sums', check: budgetSums },
  { id: 'area-sum', check: areaSums },
  { id: 'ratio', check: ratios },
  { id: 'said-total', check: saidTotals },
  { id: 'plan-budget', check: statedBudgets },
  { id: 'sub-items', check: subItems },
  { id: 'list', check: numberedSums },
  { id: 'list-shares', check: numberedShares },
  { id: 'merged-amount', check: mergedAmounts },
  { id: 'amount-increase', check: amountIncreases },
  { id: 'sums', check: (document) => gridsOf(document).flatMap(sumsInGrid) },
  { id: 'percentage', check: (document) => gridsOf(document).flatMap(sharesInGrid) },
  {
    id: 'execution-rate',
    check: (document) => {
      const rates = gridsOf(document).flatMap(executionRatesOf)
      return judgeShares(rates, null, { rounding: 'execution-rate', wrong: 'execution-rate' })
    },
  },
]

export const numberRules: RuleSet = { rules, describe: () => null }
