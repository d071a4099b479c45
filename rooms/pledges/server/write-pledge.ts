import { handleCommandOn } from '#kernel/handler.ts'
import { readTsv } from '#kit/read-tsv.ts'
import { ok } from '#kit/result.ts'
import { readLines } from '#rooms/works/core/work-lines.ts'
import { writeCost, writeMoney, writePledgeText, writePublicity, writeSecured, writeTargets } from '../contract.ts'
import { readGoals } from '../core/goal.ts'
import { readAmount } from '../core/pledge-cost.ts'
import { readMoney } from '../core/pledge-money.ts'
import { readPublicity } from '../core/publicity.ts'
import { changedPledge, rewrite } from './pledge-entry.ts'

export const writePledgeTextHandler = handleCommandOn(
  writePledgeText,
  changedPledge,
  (context, { pledgeId, section, text }) =>
    rewrite<never>(context, pledgeId, (pledge) =>
      ok({ ...pledge, texts: { ...pledge.texts, [section]: readLines(text) } }),
    ),
)

export const writeTargetsHandler = handleCommandOn(writeTargets, changedPledge, (context, { pledgeId, table }) =>
  rewrite(context, pledgeId, (pledge) => {
    const goals = readGoals(readTsv(table))
    return goals.ok ? ok({ ...pledge, goals: goals.value }) : goals
  }),
)

export const writeMoneyHandler = handleCommandOn(writeMoney, changedPledge, (context, { pledgeId, unit, table }) =>
  rewrite(context, pledgeId, (pledge) => {
    const money = readMoney(readTsv(table), Number(unit))
    return money.ok ? ok({ ...pledge, money: money.value }) : money
  }),
)

export const writeCostHandler = handleCommandOn(writeCost, changedPledge, (context, { pledgeId, note, ...given }) =>
  rewrite(context, pledgeId, (pledge) => {
    const read = readAmount(given)
    return read.ok ? ok({ ...pledge, cost: { ...read.value, note } }) : read
  }),
)

/** What is secured of a year stands over what stood for it. */
export const writeSecuredHandler = handleCommandOn(
  writeSecured,
  changedPledge,
  (context, { pledgeId, year, ...given }) =>
    rewrite(context, pledgeId, (pledge) => {
      const read = readAmount(given)
      if (!read.ok) return read
      const others = pledge.secured.filter((one) => one.year !== year)
      const secured = [...others, { year, ...read.value }].toSorted((a, b) => a.year - b.year)
      return ok({ ...pledge, secured })
    }),
)

export const writePublicityHandler = handleCommandOn(writePublicity, changedPledge, (context, { pledgeId, text }) =>
  rewrite(context, pledgeId, (pledge) => {
    const publicity = readPublicity(text)
    return publicity.ok ? ok({ ...pledge, publicity: publicity.value }) : publicity
  }),
)
