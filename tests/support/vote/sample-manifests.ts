import { base64url } from '#kit/bytes.ts'
import { promiseOf } from '#kit/draw.ts'
import { type Manifest, suite } from '#rooms/voting/core/protocol/manifest.ts'
import { publicTokenKey, sealPublic, seededBytes, type VoteKeys } from './vote-keys.ts'

type Contest = Manifest['contests'][number]

const options = (prefix: string, titles: readonly string[], costs: readonly number[] = []): Contest['options'] =>
  titles.map((title, at) => ({
    id: `${prefix}-${at + 1}`,
    title,
    ...(costs[at] === undefined ? {} : { cost: costs[at] }),
  }))

const opensAt = 1_795_000_000
export const tieSeed = '협치회의 2026-11-30 추첨 공 17 4 33'

const common = (keys: VoteKeys, styles: Manifest['styles']) =>
  ({
    v: 'pbvote/1',
    opens_at: opensAt,
    closes_at: opensAt + 7 * 86_400,
    grace_s: 600,
    styles,
    suite: { ...suite },
    keys: {
      box: base64url(keys.box.key),
      log: base64url(keys.log.key),
      registrar: base64url(keys.registrar.key),
      seal: { pub: sealPublic(keys) },
      token: Object.fromEntries(styles.map(({ id }, at) => [id, publicTokenKey(at)])),
    },
    log_origin: 'vote.example/2026/ballots',
    issuance_origin: 'vote.example/2026/issued',
    mmd_s: 3600,
    shares: { k: 2, n: 3 },
    order: 'listed',
    client_sha256: base64url(seededBytes('client', 'script', 32)),
  }) satisfies Partial<Manifest>

/** A preference vote as districts know it: two contests, on the web, at the desk and on paper, each channel weighted. */
export const preferenceManifest = (keys: VoteKeys): Manifest => ({
  ...common(keys, [
    { id: 'online', channel: 'online', contests: ['council', 'budget'] },
    { id: 'online-gasan', channel: 'online', dong: 'gasan', contests: ['council'], max: { council: 2 } },
    { id: 'desk', channel: 'onsite', contests: ['council', 'budget'] },
  ]),
  election_id: 'preference-2026',
  title: '2026년 협치사업 선호도 투표',
  mode: 'simple',
  contests: [
    {
      id: 'council',
      title: '협치회의 분과별 제안사업',
      kind: 'approve',
      min: 1,
      max: 3,
      options: options('c', ['마을 미디어', '안심 귀갓길', '쓰레기 없는 시장', '청소년 공방', '골목 정원']),
      rule: { name: 'top', seats: 3 },
    },
    {
      id: 'budget',
      title: '시민참여예산 사업',
      kind: 'approve',
      min: 0,
      max: 2,
      options: options(
        'b',
        ['작은 도서관', '쉼터 차양', '자전거 길', '경로당 승강기'],
        [30_000_000, 20_000_000, 45_000_000, 25_000_000],
      ),
      budget: 80_000_000,
      min_votes: 2,
      conflicts: [['b-1', 'b-3']],
      rule: { name: 'greedy' },
    },
  ],
  paper: 'counts',
  pt_len: 32,
  witnesses: { keys: keys.witnesses.map(({ verifierKey }) => verifierKey), quorum: 1 },
  batch_min: 4,
  max_revisions: 20,
  revote: 'last-seq',
  tie: { rule: 'seed', commitment: promiseOf(tieSeed) },
  weights: { online: [45, 100], onsite: [45, 100], paper: [10, 100] },
  turnout_base: { n: 224_012, source: '주민등록 인구 2026-10-31' },
})

/** A vote of every kind of contest and of rules that ask each ballot, with paper entered one by one. */
export const ballotsManifest = (keys: VoteKeys): Manifest => ({
  ...common(keys, [
    { id: 'online', channel: 'online', contests: ['shares', 'order', 'points', 'scores', 'fair'] },
    { id: 'desk', channel: 'onsite', contests: ['shares', 'order', 'points', 'scores', 'fair'] },
  ]),
  election_id: 'ballots-2026',
  title: '동별 주민참여예산 투표',
  mode: 'ceremony',
  contests: [
    {
      id: 'shares',
      title: '나눔 방식',
      kind: 'approve',
      min: 0,
      max: 4,
      options: options('s', ['놀이터', '가로등', '텃밭', '공구 도서관', '무더위 쉼터'], [900, 500, 400, 300, 700]),
      budget: 1500,
      cost_limit: 1600,
      rule: { name: 'mes-cost', completion: 'add1-utilitarian', add1_stop: 'exhaustive', start: 'exact' },
    },
    {
      id: 'order',
      title: '순위',
      kind: 'rank',
      min: 0,
      max: 3,
      options: options('o', ['가', '나', '다', '라']),
      rule: { name: 'top', seats: 2, ordinal: 'len-rank' },
    },
    {
      id: 'points',
      title: '점수 나누기',
      kind: 'points',
      min: 0,
      max: 3,
      points: 10,
      options: options('p', ['하나', '둘', '셋'], [600, 500, 450]),
      budget: 1000,
      rule: { name: 'mes-score', completion: 'utilitarian', add1_stop: 'overshoot', start: 'floor' },
    },
    {
      id: 'scores',
      title: '점수 매기기',
      kind: 'score',
      min: 0,
      max: 3,
      highest: 300,
      options: options('q', ['봄', '여름', '가을'], [10, 20, 30]),
      budget: 50,
      rule: { name: 'greedy-score' },
    },
    {
      id: 'fair',
      title: '고른 몫',
      kind: 'approve',
      min: 0,
      max: 3,
      options: options('f', ['빨강', '파랑', '노랑'], [40, 30, 50]),
      budget: 80,
      rule: { name: 'phragmen', stop: 'skip' },
    },
  ],
  paper: 'ballots',
  pt_len: 64,
  witnesses: { keys: [], quorum: 0 },
  batch_min: 3,
  max_revisions: 1,
  revote: 'none',
  tie: { rule: 'listed' },
})

/** The least that a vote may be: one contest on the web, ties by id. */
export function webManifest(keys: VoteKeys): Manifest {
  const { weights: _weights, turnout_base: _base, ...rest } = preferenceManifest(keys)
  return {
    ...rest,
    ...common(keys, [{ id: 'online', channel: 'online', contests: ['council'] }]),
    election_id: 'web-2026',
    contests: rest.contests.filter(({ id }) => id === 'council'),
    paper: 'none',
    witnesses: { keys: [], quorum: 0 },
    tie: { rule: 'id' },
  }
}
