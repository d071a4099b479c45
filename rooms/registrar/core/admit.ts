import { ok, type Result, refuse } from '#kit/result.ts'
import type { Manifest, Style } from '#rooms/voting/core/protocol/manifest.ts'
import type { Belonging, Eligibility, ProofWay } from './eligibility.ts'
import { ageOn, dayInSeoul } from './person.ts'

/** Up to this age a guardian agrees to what is done with a child's data (Personal Information Protection Act, art. 22-2). */
export const guardedBelow = 14
/** Nobody alive is older: a year was mistyped. */
const oldest = 130

type AgeRefused = { readonly kind: 'birth-not-read' } | { readonly kind: 'too-young'; readonly minimumAge: number }

/** Decides by the day of birth who may vote, and says of whom a guardian must agree: the age is that of the opening day. */
export function admitAge(
  { opens_at }: Pick<Manifest, 'opens_at'>,
  { minimumAge }: Pick<Eligibility, 'minimumAge'>,
  birth: string,
): Result<{ readonly isGuarded: boolean }, AgeRefused> {
  const age = ageOn(birth, dayInSeoul(opens_at))
  if (age < 0 || age > oldest) return refuse({ kind: 'birth-not-read' })
  if (age < minimumAge) return refuse({ kind: 'too-young', minimumAge })
  return ok({ isGuarded: age < guardedBelow })
}

/** Decides whether a vote takes this way of proving; a code by text is also how a row of its roster is proved. */
export function admitWay(
  { ways }: Pick<Eligibility, 'ways'>,
  way: 'phone' | 'identity',
): Result<void, { readonly kind: 'way-not-admitted' }> {
  const fitting: readonly ProofWay[] = way === 'phone' ? ['phone', 'roster'] : ['identity']
  return ways.some((one) => fitting.includes(one)) ? ok(undefined) : refuse({ kind: 'way-not-admitted' })
}

/** Whether only those of the roster may vote: a closed vote, or one proved by the roster alone. */
export const needsRoster = ({ isClosed, ways }: Pick<Eligibility, 'isClosed' | 'ways'>): boolean =>
  isClosed || ways.every((way) => way === 'roster')

/** What somebody declares beside who they are. */
export interface Declared {
  readonly belonging: Belonging
  readonly dong?: string | undefined
  readonly guardianAgrees?: boolean | undefined
}

type DeclaredRefused = { readonly kind: 'belonging-not-admitted' | 'dong-needed' | 'guardian-needed' }

/** Decides whether what is declared is enough; gives the dong, or null where the vote asks for none. */
export function admitDeclared(
  { belongings, dongs }: Eligibility,
  { isGuarded }: { readonly isGuarded: boolean },
  { belonging, dong, guardianAgrees }: Declared,
): Result<{ readonly dong: string | null }, DeclaredRefused> {
  if (!belongings.includes(belonging)) return refuse({ kind: 'belonging-not-admitted' })
  if (isGuarded && guardianAgrees !== true) return refuse({ kind: 'guardian-needed' })
  if (dongs.length === 0) return ok({ dong: null })
  return dongs.some(({ id }) => id === dong) ? ok({ dong: dong as string }) : refuse({ kind: 'dong-needed' })
}

/** The online style of somebody of a dong: the dong's own where the manifest has one, else the one for everybody. */
export function onlineStyle({ styles }: Pick<Manifest, 'styles'>, dong: string | null): Style | null {
  const online = styles.filter(({ channel }) => channel === 'online')
  return (
    online.find((style) => dong !== null && style.dong === dong) ??
    online.find((style) => style.dong === undefined) ??
    null
  )
}

/** Decides whether a vote takes voters at a moment (Unix seconds): from its opening to its close. */
export function admitTime(
  { opens_at, closes_at }: Pick<Manifest, 'opens_at' | 'closes_at'>,
  now: number,
): Result<
  void,
  { readonly kind: 'not-open'; readonly opensAt: number } | { readonly kind: 'closed'; readonly closedAt: number }
> {
  if (now < opens_at) return refuse({ kind: 'not-open', opensAt: opens_at })
  return now > closes_at ? refuse({ kind: 'closed', closedAt: closes_at }) : ok(undefined)
}
