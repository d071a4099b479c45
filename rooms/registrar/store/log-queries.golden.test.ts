import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './log-queries.ts'

const eh = 'e'.repeat(43)

goldenSql(
  import.meta.url,
  queries,
  {
    appendLeaves: [eh, 7, [{ style: 'online', line: '{}' }]],
    linesBetween: [eh, 0, 256],
    countLeaves: [eh, 12],
    insertHead: [eh, { size: 12, note: 'note' }],
    lastHead: [eh],
    listHeads: [eh],
    insertNode: [eh, { level: 1, index: 0, hash: 'h' }],
    nodesBetween: [eh, { level: 1, from: 0, to: 256 }],
  },
  { part: 'registrar' },
)
