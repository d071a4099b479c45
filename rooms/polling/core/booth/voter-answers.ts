import { dateInSeoul, Instant, type LocalDate } from '#kit/korean-date.ts'
import { readDate } from '#kit/read-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { spellingsOfTelephone } from '#kit/telephone.ts'

/** Who may vote, as far as the form asks for it. */
export interface Admitted {
  readonly minimumAge: number
  readonly belongings: readonly string[]
  readonly dongs: readonly { readonly id: string }[]
}

/** Why a field of the form cannot be taken. */
export type FieldFault = 'missing' | 'unreadable' | 'too-young' | 'guardian-needed'

/** The fields of the form by name, as they were typed. */
export type Typed = Readonly<Record<string, string | undefined>>

export interface Belongs {
  readonly belonging: string
  readonly dong: string | undefined
  readonly guardianAgrees: boolean | undefined
}

export interface Person extends Belongs {
  readonly name: string
  readonly birth: LocalDate
  readonly phone: string
}

/** A guardian agrees below this age (Personal Information Protection Act, article 22-2). */
const guardianBelow = 14

/** Completed years on the day in Seoul of a moment in Unix seconds. */
export function ageAt(birth: LocalDate, seconds: number): number {
  const day = dateInSeoul(Instant.parse(new Date(seconds * 1000).toISOString()))
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

/** Whether the form must ask for a guardian: the vote admits children below 14, and this voter is one on the opening day. */
export const needsGuardian = ({ minimumAge }: Admitted, birth: LocalDate | null, opensAt: number): boolean =>
  minimumAge < guardianBelow && birth !== null && ageAt(birth, opensAt) < guardianBelow

type Faults = Readonly<Record<string, FieldFault>>

/** Reads how somebody belongs to the district; refuses with a fault for each field that is missing. */
export function readBelonging(typed: Typed, admitted: Admitted): Result<Belongs, Faults> {
  const belonging = admitted.belongings.length === 1 ? admitted.belongings[0] : typed['belonging']
  const isKnown = belonging !== undefined && admitted.belongings.includes(belonging)
  const dong = admitted.dongs.find(({ id }) => id === typed['dong'])?.id
  const faults: Faults = {
    ...(isKnown ? {} : { belonging: 'missing' as const }),
    ...(admitted.dongs.length > 0 && dong === undefined ? { dong: 'missing' as const } : {}),
  }
  if (!isKnown || Object.keys(faults).length > 0) return refuse(faults)
  return ok({ belonging, dong, guardianAgrees: typed['guardianAgrees'] === 'on' ? true : undefined })
}

/** Reads the whole form: name, day of birth in any usual writing, telephone number, belonging; all faults at once. */
export function readPerson(typed: Typed, admitted: Admitted, opensAt: number): Result<Person, Faults> {
  const name = (typed['name'] ?? '').normalize('NFC').trim()
  const birth = readDate(typed['birth'] ?? '')
  const phone = spellingsOfTelephone(typed['phone'] ?? '')[0]
  const belongs = readBelonging(typed, admitted)
  const faults: Record<string, FieldFault> = {}
  if (name === '') faults['name'] = 'missing'
  if (birth === null) faults['birth'] = (typed['birth'] ?? '').trim() === '' ? 'missing' : 'unreadable'
  else if (ageAt(birth, opensAt) < admitted.minimumAge) faults['birth'] = 'too-young'
  if (phone === undefined) faults['phone'] = (typed['phone'] ?? '').trim() === '' ? 'missing' : 'unreadable'
  if (!belongs.ok) Object.assign(faults, belongs.refusal)
  if (needsGuardian(admitted, birth, opensAt) && typed['guardianAgrees'] !== 'on') {
    faults['guardianAgrees'] = 'guardian-needed'
  }
  if (birth === null || phone === undefined || !belongs.ok || Object.keys(faults).length > 0) return refuse(faults)
  return ok({ ...belongs.value, name, birth, phone })
}
