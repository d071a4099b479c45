import { answered } from '#kernel/answered.ts'
import { ok } from '#kit/result.ts'
import { listPledges, seePledge } from '#rooms/pledges/contract.ts'
import { PledgeId } from '#rooms/pledges/core/pledge.ts'
import { pledgeSheet } from '../core/pledges/pledge-sheet.ts'
import { notFound, type Report } from './report.ts'

/** The sheet of one pledge (공약 관리카드). */
export const pledgeSheetReport: Report = {
  name: 'pledge-sheet',
  title: { ko: '공약 관리카드', en: 'Pledge sheet' },
  of: { ko: '공약', en: 'Pledge' },
  choices: async (ask) =>
    answered(await ask(listPledges, {})).pledges.map(({ id, no, title }) => ({ of: id, label: `${no}. ${title}` })),
  async make(ask, of) {
    const pledgeId = PledgeId.safeParse(of)
    const seen = pledgeId.success ? await ask(seePledge, { pledgeId: pledgeId.data }) : notFound
    return seen.ok ? ok(pledgeSheet(seen.value)) : notFound
  },
}
