import { normaliseName } from '#kit/korean-text.ts'
import type { DocumentFormat, Extracted, Place } from '#rooms/documents/core/extracted.ts'
import { renamedObjects, type StableAccount, stableAccounts } from './stable-accounts.ts'

/** An account named in a document: in a cell or line of its own, or broken over several lines. */
export interface NamedAccount {
  readonly account: StableAccount
  /** The name as written, line ends undone, spaces left out. */
  readonly written: string
  readonly place: Place
  /** The first and the last piece that it takes. */
  readonly from: number
  readonly to: number
}

interface Form {
  readonly account: StableAccount
  readonly written: string
}

const formsOf = (account: StableAccount): readonly Form[] =>
  [account.name, ...account.variants].map((written) => ({ account, written: normaliseName(written) }))
const objectForms = new Map(renamedObjects.map((object) => [object.name, formsOf(object)]))

/** A name alone, or behind the name of its 편성목: "일반운영비 사무관리비", "일반보상금 기타보상금". */
const known = new Map<string, readonly Form[]>([
  ...[...objectForms.values()].flat().map((form) => [form.written, [form]] as const),
  ...stableAccounts
    .flatMap(formsOf)
    .flatMap((form) => [
      [form.written, [form]] as const,
      [form.account.object + form.written, [form]] as const,
      ...(objectForms.get(form.account.object) ?? []).map(
        (object) => [object.written + form.written, [object, form]] as const,
      ),
    ]),
])
const longest = Math.max(...[...known.keys()].map((name) => name.length))
/** There a name is never broken over pieces. */
const ofCells: readonly DocumentFormat[] = ['csv', 'xlsx', 'ods', 'plan']
const mostPieces = 4
const mostBlank = 2

/** Two rules need the names; a document is read once. */
const read = new WeakMap<Extracted, readonly NamedAccount[]>()

/** Finds the account names that stand by themselves; a name inside a sentence or an item's label is none. */
export function findAccountNames(document: Extracted): readonly NamedAccount[] {
  const known = read.get(document)
  if (known !== undefined) return known
  const found = namesIn(document)
  read.set(document, found)
  return found
}

function namesIn({ pieces, format }: Extracted): readonly NamedAccount[] {
  const found: NamedAccount[] = []
  const names = pieces.map(({ text }) => nameIn(text))
  for (let at = 0; at < pieces.length; at += 1) {
    const named = nameFrom(names, at, ofCells.includes(format) ? 1 : mostPieces)
    const piece = pieces[at]
    if (named === null || piece === undefined) continue
    found.push(...named.forms.map((form) => ({ ...form, place: piece.place, from: at, to: named.to })))
    at = named.to
  }
  return found
}

/** The letters of all names: a line with another letter is none, which tells most lines quickly. */
const letters = new Set([...known.keys()].join(''))
const letter = /[가-힣A-Za-z0-9]/

/** A piece as a name is compared; '' for a blank one, null for one that cannot be part of a name. */
function nameIn(text: string): string | null {
  if (text.length > 3 * longest) return null
  const odd = [...text].find((sign) => letter.test(sign) && !letters.has(sign))
  return odd === undefined ? normaliseName(text) : null
}

/** The longest name that begins at a piece: "자산취득비" and "및" and "물품취득비" are one. */
function nameFrom(
  names: readonly (string | null)[],
  at: number,
  most: number,
): { forms: readonly Form[]; to: number } | null {
  let joined = ''
  let best: { forms: readonly Form[]; to: number } | null = null
  let blank = 0
  for (let to = at, taken = 0; to < names.length && taken < most && blank <= mostBlank; to += 1) {
    const name = names[to] ?? null
    if (name === null || (name === '' && to === at)) return best
    if (name === '') {
      blank += 1
      continue
    }
    joined += name
    if (joined.length > longest) return best
    taken += 1
    blank = 0
    const forms = known.get(joined)
    if (forms !== undefined) best = { forms, to }
  }
  return best
}
