import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './vote-queries.ts'

const eh = 'A'.repeat(43)
const bytes = new Uint8Array(32)
const keys = { election_id: 'web-2026', box_public: 'b', log_public: 'l', box_secret: bytes, log_secret: bytes }

goldenSql(
  import.meta.url,
  queries,
  {
    keepKeys: [keys],
    keysOf: ['web-2026'],
    keepVote: [{ eh, election_id: 'web-2026', manifest: '{}', share: bytes, closed: false }],
    voteOf: [eh],
    openVotes: [],
    lockVote: { args: [eh], answers: [[{ closed: false }]] },
    markClosed: [eh],
    destroySecrets: [eh],
  },
  { part: 'box', acrossDistricts: ['keepKeys', 'keysOf', 'openVotes', 'voteOf', 'destroySecrets'] },
)
