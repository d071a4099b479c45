import { expect, test } from 'vitest'
import { utf8 } from '#kit/bytes.ts'
import { samplePreference } from '#tests/support/vote/sample-votes.ts'
import { failing, reportOn } from '#tests/support/vote/tampering.ts'

const sample = samplePreference()
const { files } = sample

test('what was kept is read, or the bundle is not checked with it', () => {
  const bad = Uint8Array.of(0xff)
  expect(reportOn(files, { receipt: ['r', bad] }).malformed).toMatchObject({ path: 'r', problem: 'no-receipt' })
  expect(reportOn(files, { leaf: ['l', bad] }).malformed).toMatchObject({ path: 'l', problem: 'not-utf8' })
  expect(reportOn(files, { heads: [['h', bad]] }).malformed).toMatchObject({ path: 'h', problem: 'no-checkpoint' })
  expect(reportOn(files, { heads: [['h', null]] }).malformed).toMatchObject({ path: 'h', problem: 'missing' })
  const extra = sample.kept.receipt.replace(/extra \S+/, 'extra AAAA')
  expect(reportOn(files, { receipt: ['r', utf8(extra)] }).malformed).toMatchObject({ problem: 'no-receipt' })
  const noText = sample.kept.receipt.replace(/extra \S+/, 'extra /w==')
  expect(reportOn(files, { receipt: ['r', utf8(noText)] }).malformed).toMatchObject({ problem: 'no-receipt' })
  const bare = sample.kept.receipt.replace(/extra \S+\n/, '')
  expect(failing(files, { receipt: ['r', utf8(bare)] })).toEqual({ ids: [], exit: 0 })
})
