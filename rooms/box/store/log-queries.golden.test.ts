import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './log-queries.ts'

const eh = 'A'.repeat(43)
const leafHash = new Uint8Array(32)

goldenSql(
  import.meta.url,
  queries,
  {
    moveIntoLog: [eh, 1, [leafHash]],
    appendLines: [eh, 0, [{ leafHash, line: '{}' }]],
    markRevoked: { some: [eh, ['key-1']], none: [eh, []] },
    entriesAmong: [eh, [leafHash]],
    entryOf: [eh, leafHash],
    leafHashesFrom: [eh, 0, 20_000],
    linesFrom: [eh, 0, 256],
    countBallots: { args: [eh], answers: [[{ count: 0 }]] },
    keepCheckpoint: [eh, 1, 'note'],
    checkpointsOf: [eh],
    newestCheckpoint: { args: [eh], answers: [[{ size: 1, note: 'note' }]] },
  },
  { part: 'box' },
)
