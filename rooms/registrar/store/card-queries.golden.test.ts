import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './card-queries.ts'

const eh = 'e'.repeat(43)

goldenSql(
  import.meta.url,
  queries,
  {
    insertBatch: [eh, { batch: 'hall-1', style: 'desk', printed: 100, drawnHash: 'h' }],
    findBatch: [eh, 'hall-1'],
    countPrinted: { args: [eh], answers: [[{ printed: 0 }]] },
    takeCardBack: { args: [eh, { key: 'k', style: 'desk', why: 'spoilt' }], answers: [[], [{ why: 'spoilt' }]] },
    listCardsBack: [eh],
  },
  { part: 'registrar' },
)
