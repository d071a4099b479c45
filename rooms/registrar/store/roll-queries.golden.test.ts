import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './roll-queries.ts'

const eh = 'e'.repeat(43)
const on = localDate('2026-11-18')
const seen = { dong: 'gasan', on, marks: ['c', 'p', 'n'] }
const token = { voterKey: 'v', style: 'online', blindedHash: 'b', leafIndex: 0 }
const desk = { voterKey: 'v', channel: 'card', mark: 'm', asking: null, isNamesake: false } as const

goldenSql(
  import.meta.url,
  queries,
  {
    rowsOfMarks: [eh, ['c', 'p', 'n']],
    insertTokens: [eh, [{ token, seen }]],
    insertDeskMark: [eh, desk, { ...seen, marks: ['n'] }],
    findToken: [eh, 'b'],
    findTokens: [eh, { voterKeys: ['v', 'w'], blindedHashes: ['b'] }],
    findDeskMark: { 'by its id': [eh, { mark: 'm' }], 'by what the desk drew': [eh, { asking: 'a' }] },
    deleteDeskMark: [eh, 'm'],
    insertUnmarked: {
      args: [eh, { channel: 'paper', officer: 'o', why: '다른 사람', on }],
      answers: [[{ rows: 0 }]],
    },
    countUnmarked: { args: [eh], answers: [[{ rows: 0 }]] },
    countRoll: [eh],
  },
  { part: 'registrar' },
)
