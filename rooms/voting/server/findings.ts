import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import * as store from '../store/queries.ts'
import { ballotFindings, gatesAround } from './ballot-findings.ts'

/** What is wrong with every recorded ballot of the district, and every silent departure from one. */
export async function votingFindings({ trx, districtId, ask }: QueryContext): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { ballot, gateId } of await store.allBallots(trx, districtId)) {
    findings.push(...ballotFindings(ballot, gateId, await gatesAround(ask, gateId)))
  }
  return findings
}
