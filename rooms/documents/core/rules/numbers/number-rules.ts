import type { DocumentFinding, DocumentRule, RuleSet } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { countedRows } from '../tables/counted-rows.ts'
import { formulaSums, typedTotals } from '../tables/formula-sums.ts'
import { gridsOf } from '../tables/grids-of.ts'
import { slipsOfNumbering } from '../tables/numbered-rows.ts'
import { averagesInGrid } from '../tables/per-person.ts'
import { executionRatesOf, sharesInGrid } from '../tables/share-columns.ts'
import { sumsInGrid } from '../tables/sums-in-tables.ts'
import { amountsInWords } from './amount-in-words.ts'
import { amountIncreases } from './amount-increase.ts'
import { areaSums } from './area-sum.ts'
import { attendedShares } from './attended-share.ts'
import { bodySizes } from './body-size.ts'
import { budgetSums } from './budget-sums.ts'
import { bulletCounts } from './bullet-counts.ts'
import { compositions } from './composition.ts'
import { countingBases } from './counting-basis.ts'
import { fewerDecimals } from './decimals.ts'
import { missingItems } from './item-missing.ts'
import { comparedLists } from './list-compare.ts'
import { namedCounts } from './listed-count.ts'
import { describeNumberFinding } from './messages.ts'
import { numberedShares } from './numbered-shares.ts'
import { mergedAmounts, numberedSums } from './numbered-sums.ts'
import { overlapCounts } from './overlap-count.ts'
import { doubledHalves, targetsOutsidePeriod } from './period-targets.ts'
import { ratios } from './ratios.ts'
import { restatedAmounts } from './restated-amount.ts'
import { saidTotals } from './said-total.ts'
import { saidTwice } from './said-twice.ts'
import { sharesUnderAmounts } from './share-lines.ts'
import { judgeShares } from './shares.ts'
import { swappedSources } from './source-swap.ts'
import { statedBudgets } from './stated-budget.ts'
import { subItems } from './sub-items.ts'
import { targetsAndActuals } from './target-actual.ts'

/** Rates of execution are judged together: that some are cut and others rounded is seen over the whole document. */
function executionRates(document: Extracted): readonly DocumentFinding[] {
  const rates = gridsOf(document).flatMap(executionRatesOf)
  const rules = { rounding: 'execution-rate', wrong: 'execution-rate' }
  return [...judgeShares(rates, null, rules), ...fewerDecimals(rates)]
}

const rules: readonly DocumentRule[] = [
  { id: 'sums', check: (document) => gridsOf(document).flatMap(sumsInGrid) },
  { id: 'percentage', check: (document) => gridsOf(document).flatMap(sharesInGrid) },
  { id: 'execution-rate', check: executionRates },
  { id: 'average', check: (document) => gridsOf(document).flatMap(averagesInGrid) },
  { id: 'sum-range', check: ({ tables }) => tables.flatMap(formulaSums) },
  { id: 'typed-total', check: ({ tables }) => tables.flatMap(typedTotals) },
  { id: 'budget-sums', check: budgetSums },
  { id: 'list-sums', check: numberedSums },
  { id: 'said-total', check: saidTotals },
  { id: 'sub-items', check: subItems },
  { id: 'year-budget', check: statedBudgets },
  { id: 'composition', check: compositions },
  { id: 'body-size', check: bodySizes },
  { id: 'area-sum', check: areaSums },
  { id: 'count', check: namedCounts },
  { id: 'row-count', check: countedRows },
  { id: 'list-number', check: (document) => gridsOf(document).flatMap(slipsOfNumbering) },
  { id: 'bullet-count', check: bulletCounts },
  { id: 'list-count', check: comparedLists },
  { id: 'item-missing', check: missingItems },
  { id: 'said-twice', check: saidTwice },
  { id: 'merged-amount', check: mergedAmounts },
  { id: 'amount-increase', check: amountIncreases },
  { id: 'overlap-count', check: overlapCounts },
  { id: 'counting-basis', check: countingBases },
  { id: 'list-shares', check: numberedShares },
  { id: 'share-lines', check: sharesUnderAmounts },
  { id: 'ratio', check: ratios },
  { id: 'attended-share', check: attendedShares },
  { id: 'amount-words', check: amountsInWords },
  { id: 'restated-amount', check: restatedAmounts },
  { id: 'columns', check: doubledHalves },
  { id: 'period-target', check: targetsOutsidePeriod },
  { id: 'target-actual', check: targetsAndActuals },
  { id: 'swap', check: swappedSources },
]

/** The rules over numbers: sums, counts, shares, rates and what two places say of one thing. */
export const numberRules: RuleSet = { rules, describe: describeNumberFinding }
