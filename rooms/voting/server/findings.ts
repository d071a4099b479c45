import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import * as store from '../store/queries.ts'
import { ballotFindings, gatesAround } from './ballot-findings.ts'

/** What is wrong with every recorded ballot, told of the ballot, and every silent departure from one, of its item. */
export async function votingFindings({ trx, districtId, ask }: QueryContext): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { ballot, gateId } of await store.allBallots(trx, districtId)) {
    const subject = { kind: 'ballot', id: ballot.id }
    for (const finding of ballotFindings(ballot, gateId, await gatesAround(ask, gateId))) {
      findings.push(finding.subject.kind === 'item' ? finding : { ...finding, subject })
    }
  }
  return findings
}
