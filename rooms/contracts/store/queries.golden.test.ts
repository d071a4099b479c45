import { DistrictId } from '#kit/id.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { contractOf, entryOf } from '../core/fixture.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const contract = contractOf()
const { departmentId } = contract
const projectId = ProjectId.parse('p2021-17')
const paid = { kind: 'payment', form: 'advance', amount: 1000, document: null }

goldenSql(import.meta.url, queries, {
  insertContract: { plain: { args: [district, contract], answers: [[]] } },
  findContract: [district, contract.id],
  holdContract: [district, contract.id],
  contractsWhere: {
    all: [district, {}],
    filtered: [district, { departmentId, projectIds: [projectId], year: 2021, kind: 'goods', method: 'open' }],
  },
  spreadOfContracts: [district],
  insertEntry: {
    'what happened': { args: [district, contract.id, entryOf(1, '2021-03-09', paid)], answers: [[]] },
    'a cancellation': { args: [district, contract.id, entryOf(2, '2021-03-09', null, 'entry-1')], answers: [[]] },
  },
  journalsOf: [district, [contract.id]],
})
