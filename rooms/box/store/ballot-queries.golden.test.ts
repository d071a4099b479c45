import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './ballot-queries.ts'

const eh = 'A'.repeat(43)
const leafHash = new Uint8Array(32)

goldenSql(
  import.meta.url,
  queries,
  {
    lastBallotsOf: [eh, ['key-1', 'key-2']],
    revokedAmong: [eh, ['key-1']],
    insertPending: [eh, [{ key: 'key-1', n: 1, line: '{}', leafHash, byThen: 3600 }]],
    waitingOf: { args: [eh], answers: [[{ count: 0, earliestBy: null }]] },
    listPending: [eh],
    isPending: [eh, leafHash],
  },
  { part: 'box' },
)
