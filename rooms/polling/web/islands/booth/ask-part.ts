import { ok, type Result, refuse } from '#kit/result.ts'
import { BallotHead, BoxRefusal } from '#rooms/box/contract.ts'
import { RegistrarRefusal, RegistrarVote, type registrarPublic } from '#rooms/registrar/contract.ts'
import { readJson } from '#rooms/voting/core/protocol/stored-json.ts'

/** What reads an answer as declared by the contract. */
interface Shape<Value> {
  readonly safeParse: (value: unknown) => { readonly success: true; readonly data: Value } | { readonly success: false }
}

/** That a part could not be reached, or answered what nobody understands: it is asked again. */
export interface Unreached {
  readonly kind: 'unreached'
}
const unreached: Unreached = { kind: 'unreached' }

/** Asks another origin with nothing but what the request says: no cookie, no referrer, nothing out of a cache. */
const asked = async (address: string, request: RequestInit): Promise<Response | null> => {
  try {
    return await fetch(address, { ...request, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' })
  } catch {
    return null
  }
}

async function refusalIn<Refusal>(answer: Response, shape: Shape<Refusal>): Promise<Refusal | Unreached> {
  const body = readJson(await answer.text().catch(() => ''))
  const parsed = shape.safeParse((body as { refusal?: unknown } | null | undefined)?.refusal)
  return parsed.success ? parsed.data : unreached
}

type RegistrarName = keyof typeof registrarPublic
export type RegistrarRefused = RegistrarRefusal | Unreached

/** Asks the registrar of a vote by POST. */
export async function askRegistrar<Reply>(
  where: { readonly registrar: string; readonly eh: string },
  name: RegistrarName,
  input: object,
  shape: Shape<Reply>,
): Promise<Result<Reply, RegistrarRefused>> {
  const answer = await asked(`${where.registrar}/votes/${where.eh}/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  })
  if (answer === null) return refuse(unreached)
  if (!answer.ok) return refuse(await refusalIn(answer, RegistrarRefusal))
  const parsed = shape.safeParse(await answer.json().catch(() => null))
  return parsed.success ? ok(parsed.data) : refuse(unreached)
}

/** What anybody may see of a vote at its registrar. */
export async function readRegistrar(where: {
  readonly registrar: string
  readonly eh: string
}): Promise<Result<RegistrarVote, RegistrarRefused>> {
  const answer = await asked(`${where.registrar}/votes/${where.eh}`, {})
  if (answer === null) return refuse(unreached)
  if (!answer.ok) return refuse(await refusalIn(answer, RegistrarRefusal))
  const parsed = RegistrarVote.safeParse(await answer.json().catch(() => null))
  return parsed.success ? ok(parsed.data) : refuse(unreached)
}

export type BoxRefused = BoxRefusal | Unreached
interface BoxPlace {
  readonly box: string
  readonly eh: string
}

/** Sends a ballot's line; the answer is the promise note as text, which is yet to be checked. */
export async function sendBallot({ box, eh }: BoxPlace, line: string): Promise<Result<string, BoxRefused>> {
  const answer = await asked(`${box}/votes/${eh}/ballots`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: line,
  })
  if (answer === null) return refuse(unreached)
  return answer.ok ? ok(await answer.text().catch(() => '')) : refuse(await refusalIn(answer, BoxRefusal))
}

/** Reads what anybody may read of a box, as bytes. */
export async function readBox({ box, eh }: BoxPlace, path: string): Promise<Result<Uint8Array, BoxRefused>> {
  const answer = await asked(`${box}/votes/${eh}/${path}`, {})
  if (answer === null) return refuse(unreached)
  if (!answer.ok) return refuse(await refusalIn(answer, BoxRefusal))
  const bytes = await answer.arrayBuffer().catch(() => null)
  return bytes === null ? refuse(unreached) : ok(new Uint8Array(bytes))
}

/** Reads what anybody may read of a registrar's issuance log, as bytes. */
export async function readIssuance(
  { registrar, eh }: { readonly registrar: string; readonly eh: string },
  path: string,
): Promise<Result<Uint8Array, Unreached>> {
  const answer = await asked(`${registrar}/votes/${eh}/issuance/${path}`, {})
  const bytes = answer?.ok === true ? await answer.arrayBuffer().catch(() => null) : null
  return bytes === null ? refuse(unreached) : ok(new Uint8Array(bytes))
}

/** The last ballot that the box has of a key; null when it has none. */
export async function readHead(
  place: BoxPlace,
  key: string,
): Promise<Result<ReturnType<typeof BallotHead.parse> | null, BoxRefused>> {
  const read = await readBox(place, `head/${key}`)
  if (!read.ok) return read.refusal.kind === 'not-found' ? ok(null) : read
  const parsed = BallotHead.safeParse(readJson(new TextDecoder().decode(read.value)))
  return parsed.success ? ok(parsed.data) : refuse(unreached)
}
