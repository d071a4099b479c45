import { type Answered, askOver } from './open-load.ts'

/** The pages that residents look at most, in turn. */
export const visited = [
  '/geumcheon',
  '/geumcheon/pipeline',
  '/geumcheon/items',
  '/geumcheon/projects/p2021-08',
  '/geumcheon/meetings',
  '/geumcheon/plans',
  '/geumcheon/budget',
  '/geumcheon/ballots',
]

/** One of 200 residents, each behind an address of their own. */
const residentAddress = (n: number): Readonly<Record<string, string>> => ({
  'X-Forwarded-For': `198.51.100.${n % 200}`,
})

/** Looks at the n-th page as a resident. */
export const visit = (address: string, n: number, withinMs?: number): Promise<Answered> =>
  askOver(address + (visited[n % visited.length] ?? ''), {
    headers: residentAddress(n),
    ...(withinMs === undefined ? {} : { withinMs }),
  })

/** Signs in as the demonstration's secretariat; gives the cookie of its session. */
export async function signInForLoad(address: string): Promise<string> {
  const answered = await askOver(`${address}/geumcheon/api/identity/start-demo-session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ accountId: 'demo-secretariat' }),
  })
  const cookie = answered.headers['set-cookie']?.map((kept) => kept.split(';')[0]).join('; ')
  if (answered.status !== 200 || cookie === undefined) throw new Error(`Signing in answered ${answered.status}.`)
  return cookie
}

/** Enters one proposal under a key: sent again, it is carried out once. */
export const enterProposal = (
  { address, cookie }: { readonly address: string; readonly cookie: string },
  itemId: string,
  n: number,
  withinMs = 30_000,
): Promise<Answered> =>
  askOver(`${address}/geumcheon/api/items/enter-item`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': itemId,
      Origin: address,
      Cookie: cookie,
      ...residentAddress(n),
    },
    body: JSON.stringify({
      itemId,
      cycleId: 'load',
      kind: 'proposal',
      title: `골목길 보행등 ${n}번째 제안`,
      enteredOn: { from: '2026-03-02', to: '2026-03-02', precision: 'day' },
    }),
    withinMs,
  })
