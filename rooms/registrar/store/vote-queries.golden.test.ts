import { goldenSql } from '#tests/support/golden-sql.ts'
import { anybody } from '#tests/support/registrar/registrar-under-test.ts'
import * as queries from './vote-queries.ts'

const eh = 'e'.repeat(43)
const vote = { electionId: 'vote-2026', signingKey: 'k', signingSecret: 's1.sealed' }
const opening = { eh, manifest: '{}', eligibility: anybody, rollSecret: 's1.sealed', share: 's1.sealed' }
const row = {
  ...{ election_id: 'vote-2026', state: 'open', signing_key: 'k', signing_secret: 's1.sealed', eh, manifest: '{}' },
  ...{ eligibility: anybody, roll_secret: 's1.sealed', share: 's1.sealed', closed_at: null, leaves: 0 },
}

goldenSql(
  import.meta.url,
  queries,
  {
    insertVote: [vote, [{ style: 'online', modulus: 'n', secret: 's1.sealed' }]],
    holdElection: ['vote-2026'],
    tokenKeysOf: ['vote-2026'],
    openVote: ['vote-2026', opening],
    findVote: { args: [eh], answers: [[row]] },
    holdVote: [eh],
    closeVote: [eh, 1_795_000_000],
    listOpenVotes: [],
    destroyVote: [eh, 'vote-2026'],
  },
  {
    part: 'registrar',
    // Until its manifest is handed over a vote has a name and no hash; the loop looks at all votes.
    acrossDistricts: ['insertVote', 'holdElection', 'tokenKeysOf', 'openVote', 'listOpenVotes', 'destroyVote'],
  },
)
