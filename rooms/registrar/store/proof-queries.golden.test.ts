import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './proof-queries.ts'

const eh = 'e'.repeat(43)
const marks = { ci: 'c', phone: 'p', person: 'n' }
const code = {
  ...{ codeId: 'code', codeHash: 'hash', triesLeft: 5, personMark: 'n', phoneMark: 'p', phone: 's1.sealed' },
  ...{ isGuarded: false, endsAt: 1_795_000_300 },
}
const proof = { marks, style: 'online', dong: 'gasan', phone: 's1.sealed', endsAt: 1_795_001_800 }

goldenSql(
  import.meta.url,
  queries,
  {
    insertCode: [eh, code],
    holdCode: [eh, 'code'],
    setTriesLeft: [eh, 'code', 4],
    deleteCode: [eh, 'code'],
    insertProof: [eh, 'hash', proof],
    findProof: [eh, 'hash'],
    deleteProofs: [eh, ['hash', 'other']],
    forgetOver: [1_795_000_000],
    insertRoster: [eh, [{ personMark: 'n', phoneMark: '' }]],
    countRoster: { args: [eh], answers: [[{ rows: 1 }]] },
    isOnRoster: { 'with a telephone': [eh, marks], without: [eh, { ...marks, phone: null }] },
  },
  // What is over is deleted in all votes.
  { part: 'registrar', acrossDistricts: ['forgetOver'] },
)
