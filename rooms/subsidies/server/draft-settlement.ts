import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { draftSettlement } from '../contract.ts'
import * as decide from '../core/draft-settlement.ts'
import { lifeOf } from '../core/keep-journal.ts'
import { projectMoney } from '../core/subsidy-view.ts'
import * as store from '../store/queries.ts'
import { lookAt, type SubsidyMeans } from './look-at-subsidy.ts'

/** A settlement as the accounts of execution would have it. */
export const draftSettlementWith = (means: SubsidyMeans) =>
  handleQuery(draftSettlement, async (context, { subsidyId, interest }) => {
    const subsidy = await store.findSubsidy(context.trx, context.districtId, subsidyId)
    const [looked] = await lookAt(context, subsidy === null ? [] : [subsidy], means)
    if (looked === undefined) return refuse({ kind: 'subsidy-not-found' })
    const { journal, plannedBy, approvedBy, executed } = looked
    const projects = projectMoney(journal.projectIds, plannedBy, executed, journal.entries, approvedBy)
    const draft = decide.draftSettlement(lifeOf(journal), projects, interest)
    return ok({ ...draft, spent: [...draft.spent] })
  })
