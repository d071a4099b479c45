import { describe, expect, test } from 'vitest'
import { base64url, canonicalJson, fromUtf8, utf8 } from '#kit/bytes.ts'
import { witnessedHead } from '#tests/support/vote/published-vote.ts'
import { sampleBallots, samplePreference, sampleWeb } from '#tests/support/vote/sample-votes.ts'
import { changed, failing, keptBy, reportOn, tamper } from '#tests/support/vote/tampering.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { signHead } from '#tests/support/vote/vote-under-way.ts'
import { type Files, type Published, sumsNotePath, sumsPath, withSums } from './bundle.ts'
import { leafHash } from './merkle-tree.ts'
import { writePromise } from './promise-receipt.ts'
import { type NoteKey, parseVerifierKey } from './signed-note.ts'

const sample = samplePreference()
const { vote, files } = sample
const { manifest } = vote.election

const text = (path: string): string => fromUtf8(files.get(path) ?? new Uint8Array(0))
/** The bundle with a file changed or taken away, and the sums made to agree. */
const withFile = (path: string, bytes: Uint8Array | string | null): Files => {
  const rest = new Map(files)
  rest.delete(path)
  if (bytes !== null) rest.set(path, typeof bytes === 'string' ? utf8(bytes) : bytes)
  return withSums(rest, manifest, vote.keys.log.sign)
}
const published = (change: (of: Published) => Published): Files => tamper(sample, { published: change })

describe('a changed byte, and the sums left as they were (V00)', () => {
  test.each([...files.keys()].filter((path) => !path.startsWith('SHA256')))('%s', (path) => {
    const bytes = Uint8Array.from(files.get(path) ?? [])
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    const { ids, exit } = failing(new Map([...files, [path, bytes]]))
    expect(ids).toContain('V00')
    expect(exit).toBeGreaterThan(0)
  })

  test('the sums, their note, a file more and a file less', () => {
    const other = withFile('result.json', text('result.json').replace('"top"', '"other"'))
    const sums = Uint8Array.from(files.get(sumsPath) ?? [])
    sums[0] = (sums[0] ?? 0) ^ 1
    expect(failing(new Map([...files, [sumsPath, sums]])).ids).toEqual(['V00'])
    expect(failing(new Map([...files, [sumsNotePath, utf8('no note')]])).ids).toEqual(['V00'])
    expect(failing(new Map([...files, ['more', utf8('')]])).ids).toEqual(['V00'])
    expect(failing(new Map([...files].filter(([path]) => path !== 'paper/hall-1.pdf'))).ids).toEqual(['V00', 'V16'])
    for (const path of [sumsPath, sumsNotePath])
      expect(failing(new Map([...files].filter(([name]) => name !== path))).ids).toEqual(['V00'])
    expect(failing(other).exit).toBe(0)
  })

  test('sums signed by another key, or with the note of other sums', () => {
    expect(failing(withSums(files, manifest, voteKeys('other').log.sign)).ids).toEqual(['V00'])
    const note = withFile('paper/hall-1.pdf', 'another').get(sumsNotePath) ?? new Uint8Array(0)
    expect(failing(new Map([...files, [sumsNotePath, note]])).ids).toEqual(['V00'])
  })
})

describe('heads of the logs', () => {
  test('signed by another key, of another log, of another size or root (V01, V02)', () => {
    const others = { ...vote, keys: voteKeys('other') }
    const heads = [
      signHead(others, vote.lines),
      signHead(vote, vote.lines.slice(0, -1)),
      signHead(vote, vote.lines.toReversed()),
      text('issuance/checkpoint'),
    ]
    for (const head of heads) {
      expect(failing(published((of) => ({ ...of, head }))).ids).toContain('V01')
      const issueHead = head === text('issuance/checkpoint') ? text('checkpoint') : head
      expect(failing(published((of) => ({ ...of, issueHead }))).ids).toContain('V02')
    }
  })

  test('a published head that is no prefix, is of no log here, or is smaller than the one before (V14)', () => {
    const of = (heads: readonly string[]) => failing(published((all) => ({ ...all, heads }))).ids
    const long = signHead(vote, [...vote.lines, 'more'])
    expect(of([])).toEqual([])
    expect(of([signHead(vote, vote.lines.slice(0, 3).toReversed())])).toEqual(['V14'])
    expect(of([long])).toEqual(['V14'])
    expect(
      of([
        signHead(
          { ...vote, election: { ...vote.election, manifest: { ...manifest, log_origin: 'other' } } },
          vote.lines,
        ),
      ]),
    ).toEqual(['V14'])
    expect(of([signHead({ ...vote, keys: voteKeys('other') }, vote.lines)])).toEqual(['V14'])
    expect(of([signHead(vote, vote.lines.slice(0, 3)), signHead(vote, vote.lines.slice(0, 2))])).toEqual(['V14'])
  })

  test('fewer witnesses than the quorum, and one that was asked for (V15)', () => {
    const bare = published((of) => ({ ...of, head: signHead(vote, vote.lines) }))
    expect(failing(bare).ids).toEqual(['V15'])
    const one = witnessedHead(vote, vote.lines).split('\n').slice(0, -2).join('\n').concat('\n')
    const asked = { witnesses: manifest.witnesses.keys.map((key) => parseVerifierKey(key) as NoteKey) }
    expect(failing(published((of) => ({ ...of, head: one }))).ids).toEqual([])
    expect(
      failing(
        published((of) => ({ ...of, head: one })),
        asked,
      ).ids,
    ).toEqual(['V15'])
    const cut = witnessedHead(vote, vote.lines).replace(/(— \S+ )\S+\n$/, '$1AAAAAAA=\n')
    expect(
      failing(
        published((of) => ({ ...of, head: cut })),
        asked,
      ).ids,
    ).toEqual(['V15'])
  })
})

describe('what is released, opened and counted', () => {
  const release = (members: object) =>
    failing(published((of) => ({ ...of, release: { ...of.release, ...members } }))).ids

  test('another key, or one that is none (V09)', () => {
    const other = base64url(voteKeys('other').sealSecret)
    expect(release({ seal_private: other })).toEqual(['V09', 'V10', 'V18'])
    expect(release({ seal_private: base64url(new Uint8Array(32)) })).toEqual(['V09', 'V10', 'V18'])
  })

  test('other shares, or another seed for ties (V09)', () => {
    expect(release({ k: 3 })).toEqual(['V09'])
    expect(release({ n: 4 })).toEqual(['V09'])
    expect(release({ shares_sha256: [] })).toEqual(['V09'])
    expect(release({ shares_sha256: ['AA', 'AQ'] })).toEqual(['V09'])
    expect(release({ shares_sha256: Array(2).fill(base64url(new Uint8Array(32))) })).toEqual(['V09'])
    expect(release({ tie_seed: 'another' })).toContain('V09')
    expect(release({ tie_seed: undefined })).toContain('V09')
    const ballots = sampleBallots()
    const seeded = tamper(ballots, { published: (of) => ({ ...of, release: { ...of.release, tie_seed: 'a seed' } }) })
    expect(failing(seeded).ids).toEqual(['V09'])
  })

  test('a total changed (V10)', () => {
    const more = published((of) => ({ ...of, result: { ...of.result, totals: { ...of.result.totals, 'c-1': 99 } } }))
    expect(failing(more).ids).toEqual(['V10'])
  })

  test('an opened ballot changed or left out (V10)', () => {
    expect(failing(published((of) => ({ ...of, opened: of.opened.slice(1) }))).ids).toEqual(['V10'])
  })

  test('a winner changed (V18)', () => {
    const other = published((of) => ({
      ...of,
      result: { ...of.result, winners: { ...of.result.winners, budget: ['b-3'] } },
    }))
    expect(failing(other).ids).toEqual(['V18'])
  })

  test('a paper count changed on the sheet, or a sheet without its file (V10)', () => {
    const [sheet] = sample.paperwork.sheets
    if (sheet === undefined || !('r' in sheet)) throw new Error('no sheet')
    const other = { ...sheet, r: { ...sheet.r, 'c-1': 3 } }
    expect(failing(published((of) => ({ ...of, sheets: [other] }))).ids).toEqual(['V10'])
    expect(failing(published((of) => ({ ...of, sheets: [{ ...sheet, n: 3 }] }))).ids).toEqual(['V10'])
    expect(failing(published((of) => ({ ...of, sheets: [] }))).ids).toEqual(['V10', 'V16'])
  })

  test('a paper count changed in the log, the result left (V10, V18)', () => {
    const more = (line: string) =>
      line.includes('"paper"') ? line.replace('"b-1":2', '"b-1":0').replace('"b-4":0', '"b-4":3') : line
    const lines = (all: readonly string[]) => all.map(more)
    const keep = (of: Published): Published => ({ ...of, result: sample.published.result })
    expect(failing(tamper(sample, { lines, published: keep })).ids).toEqual(['V10', 'V18'])
  })
})

describe('cards, paper and promises', () => {
  const onsite = (members: object) =>
    failing(published((of) => ({ ...of, onsite: of.onsite === null ? null : { ...of.onsite, ...members } }))).ids

  test('sums of cards and paper off (V16)', () => {
    expect(onsite({ cards_printed: 5 })).toEqual(['V16'])
    expect(onsite({ cards_printed: 5, cards_used: 3 })).toEqual(['V16'])
    expect(onsite({ cards_used: 1, cards_revoked: 2, roll_marks: { card: 1, paper: 5 } })).toEqual(['V16'])
    expect(onsite({ cards_revoked: 0, cards_spoilt: 2 })).toEqual(['V16'])
    expect(onsite({ roll_marks: { card: 2, paper: 4 } })).toEqual(['V16'])
    expect(onsite({ roll_marks: { card: 1, paper: 5 } })).toEqual(['V16'])
  })

  test('revocations and count sheets that are not sound (V16)', () => {
    const of = (kind: string, members: Readonly<Record<string, unknown>>) => {
      const lines = (all: readonly string[]) =>
        all.map((line) => (line.includes(`"t":"${kind}"`) ? changed(line, members) : line))
      return failing(tamper(sample, { lines })).ids
    }
    const elsewhere = base64url(new Uint8Array(32))
    for (const members of [{ e: elsewhere }, { y: 'online' }, { k: 'AA' }, { k: elsewhere }, { w: 'spoilt' }])
      expect(of('revoke', members)).toContain('V16')
    for (const members of [{ e: elsewhere }, { r: {} }, { n: 1 }, { h: elsewhere }, { id: 'hall-2' }])
      expect(of('paper', members)).toContain('V16')
    const twice = (all: readonly string[]) => all.flatMap((line) => (line.includes('"paper"') ? [line, line] : [line]))
    expect(failing(tamper(sample, { lines: twice })).ids).toContain('V16')
    const [sheet] = sample.paperwork.sheets
    const stray = sheet === undefined ? [] : [sheet, { ...sheet, id: 'hall-9' }]
    expect(failing(published((all) => ({ ...all, sheets: stray }))).ids).toEqual(['V16'])
  })

  test('a promise unkept, of another ballot, for too late, by another key or box (V17)', () => {
    const { box } = vote.keys
    const leaf = leafHash(utf8(sample.kept.leaf))
    const by = manifest.closes_at
    const lastMoment = manifest.closes_at + manifest.grace_s + manifest.mmd_s
    const promises = [
      writePromise(manifest, leafHash(utf8('never logged')), by, box.key, box.sign),
      writePromise(manifest, leafHash(utf8(vote.lines[2] ?? '')), by, box.key, box.sign),
      writePromise(manifest, leaf, lastMoment + 1, box.key, box.sign),
      writePromise(manifest, leaf, by, box.key, voteKeys('other').box.sign),
      writePromise({ ...manifest, log_origin: 'other' }, leaf, by, box.key, box.sign),
    ]
    for (const promise of promises)
      expect(failing(files, { ...keptBy(sample), receipt: ['promise', utf8(promise)] }).ids).toEqual(['V17'])
  })

  test('a receipt of another log, by another key, or of a place behind the end (V11)', () => {
    const receipt = sample.kept.receipt
    const other = receipt.replace(`\n\n${manifest.log_origin}\n`, '\n\nother.example/log\n')
    expect(failing(files, { receipt: ['r', utf8(other)] }).ids).toContain('V11')
    const broken = receipt.replace(/(— vote\.example\/2026\/ballots \S{8})\S/, (_, begin: string) => `${begin}~`)
    expect(reportOn(files, { receipt: ['r', utf8(broken)] }).malformed?.problem).toBe('no-receipt')
    const signedByOther = receipt.replace(
      /— vote\.example\/2026\/ballots \S+\n$/,
      signHead({ ...vote, keys: voteKeys('other') }, vote.lines).split('\n\n')[1] ?? '',
    )
    expect(failing(files, { receipt: ['r', utf8(signedByOther)] }).ids).toContain('V11')
    expect(failing(files, { receipt: ['r', utf8(receipt.replace(/index \d+/, 'index 999'))] }).ids).toContain('V11')
    expect(failing(files, { leaf: ['leaf', utf8('another')] }).ids).toEqual(['V13'])
  })
})

describe('a bundle that cannot be read ends with 2', () => {
  test.each([
    ['cut off in a leaf', withFile('leaves.ndjson', text('leaves.ndjson').slice(0, -9)), 'cut-off'],
    ['a document cut off', withFile('result.json', text('result.json').slice(0, -1)), 'not-json'],
    ['a document with a space', withFile('result.json', text('result.json').replace(':', ': ')), 'not-canonical'],
    ['a document with another member', withFile('onsite.json', '{}'), 'other-shape'],
    ['a document that has no canonical form', withFile('result.json', '1.5'), 'other-shape'],
    ['bytes that are no text', withFile('opened.ndjson', Uint8Array.of(0xff, 0x0a)), 'not-utf8'],
    ['a head that is no text', withFile('checkpoint', Uint8Array.of(0xff)), 'not-utf8'],
    ['a document that is no text', withFile('key-release.json', Uint8Array.of(0xff)), 'not-utf8'],
    ['a file missing', withFile('checkpoint', null), 'missing'],
    ['a head that is none', withFile('checkpoint', 'no head\n'), 'no-checkpoint'],
    ['an old head that is none', withFile('checkpoints.ndjson', '"no head"\n'), 'no-checkpoint'],
    ['an opened line that is none', withFile('opened.ndjson', '{}\n'), 'other-shape'],
    [
      'a scan elsewhere',
      withFile('paper/hall-1.json', text('paper/hall-1.json').replace('"paper/', '"')),
      'other-shape',
    ],
    ['a sheet under another name', withFile('paper/hall-2.json', text('paper/hall-1.json')), 'other-name'],
    ['sums cut off', new Map([...files, [sumsPath, utf8(text(sumsPath).slice(0, -1))]]), 'no-sums'],
    ['sums that are none', new Map([...files, [sumsPath, Uint8Array.of(0xff)]]), 'no-sums'],
    [
      'a manifest of another version',
      withFile('manifest.json', text('manifest.json').replace('pbvote/1', 'pbvote/2')),
      'unknown-suite',
    ],
    [
      'a manifest of another suite',
      withFile('manifest.json', text('manifest.json').replace('0002', '0003')),
      'unknown-suite',
    ],
    ['a manifest that is none', withFile('manifest.json', '{}'), 'other-shape'],
    ['no manifest', withFile('manifest.json', null), 'missing'],
    [
      'a manifest that contradicts itself',
      withFile('manifest.json', canonicalJson({ ...manifest, closes_at: 0 })),
      'closes-before-opening',
    ],
  ])('%s', (_, broken, problem) => {
    const report = reportOn(broken)
    expect(report.malformed?.problem).toBe(problem)
    expect(failing(broken).exit).toBe(2)
  })
})

describe('a vote on the web alone', () => {
  const web = sampleWeb()

  test('has no onsite.json and passes', () => {
    expect(web.files.has('onsite.json')).toBe(false)
    expect(failing(web.files)).toEqual({ ids: [], exit: 0 })
  })

  test('refuses a revocation of cards that it has not (V16)', () => {
    const revoke = vote.lines.find((line) => line.includes('"t":"revoke"')) ?? ''
    const lines = (all: readonly string[]) => [...all.slice(0, -1), revoke, ...all.slice(-1)]
    expect(failing(tamper(web, { lines })).ids).toEqual(['V16'])
  })
})
