import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './split-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = (text: string) => ProposalId.parse(text)
const split = { reason: '소관이 다릅니다', role: 'secretariat', on: localDate('2021-03-02') }

goldenSql(import.meta.url, queries, {
  addParts: [district, id('park'), [id('bench'), id('shade')], split],
  splitsOf: [district, id('park')],
})
