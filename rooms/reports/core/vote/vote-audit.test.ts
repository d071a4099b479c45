import { describe, expect, it } from 'vitest'
import { type Instant, localDate } from '#kit/korean-date.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import type { Files } from '#rooms/voting/core/protocol/bundle.ts'
import { samplePreference, sampleWeb } from '#tests/support/vote/sample-votes.ts'
import { reportOn } from '#tests/support/vote/tampering.ts'
import { plainLines } from '../frozen-document.ts'
import { type BundleFacts, bundleCounts, equationsOf } from './bundle-facts.ts'
import { type VoteAudit, voteAudit } from './vote-audit.ts'

const at = (moment: string) => `${moment}:00.000Z` as Instant
const factsOf = (files: Files): BundleFacts => {
  const { checks, malformed } = reportOn(files)
  return { counts: bundleCounts(files), checks, malformed }
}
const { files } = samplePreference()
const vote: VoteAudit = {
  ...{ title: '주민투표', isTrial: false, opensAt: at('2021-03-08T00:00'), closesAt: at('2021-03-14T09:00') },
  ...{ state: 'ended', mode: 'ceremony', channels: ['online', 'onsite', 'paper'], bundleHash: 'b'.repeat(64) },
  ...{ came: { people: 8, asOf: at('2021-03-14T09:00') }, base: { n: 100, source: '주민등록 인구' } },
  ...{ manifestHash: 'a'.repeat(64), clientHash: 'c'.repeat(64), logOrigin: 'box/1', issuanceOrigin: 'issue/1' },
  ...{ witnesses: { quorum: 1, all: 2 }, closedAt: at('2021-03-14T09:10'), endedAt: at('2021-03-14T09:20') },
  ...{ objectionsUntil: localDate('2021-03-28'), certifiedOn: localDate('2021-03-29'), keysDestroyed: true },
  acts: [{ at: at('2021-03-02T01:00'), role: '사무국', act: '주민투표를 공고한다' }],
  bundle: factsOf(files),
}
const linesOf = (changes: Partial<VoteAudit> = {}) => plainLines(voteAudit({ ...vote, ...changes })).split('\n')

describe('the audit of a vote', () => {
  it('sets tokens, ballots, cards and paper against what became of them, and lists every check', () => {
    const document = voteAudit(vote)
    expect(checkModel(document)).toEqual([])
    const lines = linesOf()
    expect(lines).toEqual(expect.arrayContaining([`선거 명세의 지문 | ${'a'.repeat(64)}`]))
    const counts = bundleCounts(files)
    if (counts === null) throw new Error('The sample cannot be read.')
    const equations = equationsOf(counts)
    expect(equations.map(({ kind, left }) => [kind, left])).toEqual([
      ...[
        ['tokens', 0],
        ['tokens', 0],
      ],
      ...[
        ['ballots', 0],
        ['cards', 0],
        ['paper', 0],
      ],
    ])
    for (const { whole, parts, left } of equations)
      expect(parts.reduce((sum, [, count]) => sum + count, left)).toBe(whole)
    for (let no = 0; no <= 18; no += 1)
      expect(lines.filter((line) => line.startsWith(`V${String(no).padStart(2, '0')} | `))).toHaveLength(1)
    expect(lines).toContain('V18 | 당선 안건 | 맞음')
    expect(lines).toContain('V11 | 접수증의 포함 증명 | 견줄 것 없음')
    expect(lines).toContain('2021. 3. 2. 10:00 | 사무국 | 주민투표를 공고한다')
    expect(lines).toContain('□ 맞지 않는 것이 없습니다.')
  })
  it('says what a check finds wrong, and what does not come out', () => {
    const bent = Uint8Array.from(files.get('result.json') ?? [])
    bent[bent.length - 3] = (bent[bent.length - 3] ?? 0) ^ 1
    const broken = linesOf({ bundle: factsOf(new Map([...files, ['result.json', bent]])) })
    expect(broken.some((line) => line.startsWith('□ V00 모든 파일의 해시와 서명: 파일의 해시가'))).toBe(true)
    const counts = bundleCounts(files)
    if (counts === null) throw new Error('The sample cannot be read.')
    const { tokens } = counts
    const fewer = tokens.map((one) => ({ ...one, issued: one.issued - 1, revoked: one.revoked + 1 }))
    const odd = {
      ...counts,
      tokens: fewer,
      invalid: [
        { reason: 'seal', ballots: 1 },
        { reason: 'new', ballots: 2 },
      ],
    }
    const said = linesOf({ bundle: { counts: odd, checks: [], malformed: null } })
    expect(said.filter((line) => line.includes('까닭이 적혀 있지 않습니다')).length).toBeGreaterThan(0)
    expect(said).toContain('□ 무효 투표지 1건: 봉인을 열 수 없음')
    expect(said).toContain('□ 무효 투표지 2건: new')
    expect(linesOf({ bundle: { counts: null, checks: [], malformed: null } })).toContain(
      '※ 공개한 묶음을 읽을 수 없습니다.',
    )
    expect(bundleCounts(new Map())).toBeNull()
    const failed = { status: 'fail', fault: 'no-sums', at: '' } as const
    expect(linesOf({ bundle: { counts: null, checks: [{ id: 'V00', outcome: failed }], malformed: null } })).toContain(
      '□ V00 모든 파일의 해시와 서명: SHA256SUMS 파일이 없거나 모양이 다릅니다.',
    )
    const paper = equationsOf({ ...counts, counted: {} }).map(({ kind, left }) => [kind, left])
    expect(paper).toContainEqual(['paper', counts.counted.paper ?? 0])
  })
  it('of a vote online alone has no cards; a long history is told by its ends', () => {
    const web = sampleWeb()
    const counts = bundleCounts(web.files)
    if (counts === null) throw new Error('The sample cannot be read.')
    expect(equationsOf(counts).map(({ kind }) => kind)).toEqual(['tokens', 'ballots'])
    const heads = Array.from({ length: 12 }, (_, size) => ({ size, root: 'r' }))
    const lines = linesOf({ bundle: { counts: { ...counts, heads }, checks: [], malformed: null } })
    expect(lines.filter((line) => line.startsWith('투표 기록 | '))).toHaveLength(9)
    expect(lines).toContain('투표 기록 | 0 | r')
    expect(lines.some((line) => line.includes('12개 가운데'))).toBe(true)
  })
  it('before there is a result tells what is fixed', () => {
    const lines = linesOf({
      ...{ isTrial: true, state: 'open', bundle: null, bundleHash: null, came: null, base: null, closedAt: null },
      ...{ endedAt: null, objectionsUntil: null, certifiedOn: null, keysDestroyed: false, acts: [] },
      ...{ clientHash: null, logOrigin: null, issuanceOrigin: null, witnesses: null },
    })
    expect(lines).toContain('※ 모의 투표입니다. 결과는 어디에도 쓰이지 않습니다.')
    expect(lines.some((line) => line.includes('아직 결과가 나오지 않아'))).toBe(true)
    expect(lines).toContain('※ 기록된 일이 없습니다.')
    expect(linesOf({ witnesses: { quorum: 0, all: 0 } })).toContain('증인 | 두지 않음')
  })
})
