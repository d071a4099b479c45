import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listBalances } from '../contract.ts'
import { balanceOf } from '../core/balance.ts'
import { lifeOf } from '../core/keep-journal.ts'
import { subsidyFindings } from '../core/subsidy-findings.ts'
import * as store from '../store/queries.ts'
import { lookAt, type SubsidyMeans } from './look-at-subsidy.ts'

/** How every subsidy stands, with what the accounts say was executed. */
export const listBalancesWith = (means: SubsidyMeans) =>
  handleQuery(listBalances, async (context, { fiscalYear }) => {
    const all = await store.allSubsidies(context.trx, context.districtId)
    const chosen = all.filter((subsidy) => fiscalYear === undefined || subsidy.fiscalYear === fiscalYear)
    const looked = await lookAt(context, chosen, means)
    return ok({
      rows: looked.map((one) => ({
        subsidy: one.subsidy,
        balance: balanceOf(lifeOf(one.journal)),
        findings: subsidyFindings(one).length,
      })),
      years: [...new Set(all.map((subsidy) => subsidy.fiscalYear))],
    })
  })
