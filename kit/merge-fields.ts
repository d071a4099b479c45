/** A value as JSON has it: what a field of a form, a row of a table or a saved draft may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json }
/** Named values; a field that is not there has no value. */
export type Fields = Readonly<Record<string, Json>>

/** A field that two people changed in two ways; `undefined` where the field is not there. */
export interface FieldConflict {
  readonly field: string
  readonly base: Json | undefined
  readonly mine: Json | undefined
  readonly theirs: Json | undefined
}

/** What two people's changes come to: `merged` holds theirs wherever a conflict is told. */
export interface MergedFields {
  readonly merged: Fields
  readonly conflicts: readonly FieldConflict[]
}

type Maybe = Json | undefined
const isList = (value: Maybe): value is readonly Json[] => Array.isArray(value)
const isFields = (value: Maybe): value is Fields => typeof value === 'object' && value !== null && !isList(value)

/** Decides whether two JSON values say the same, whatever the order of their fields. */
export function sameJson(a: Maybe, b: Maybe): boolean {
  if (a === b) return true
  if (isList(a)) return isList(b) && a.length === b.length && a.every((entry, at) => sameJson(entry, b[at]))
  if (!isFields(a) || !isFields(b)) return false
  const fields = Object.keys(a)
  return fields.length === Object.keys(b).length && fields.every((field) => sameJson(a[field], b[field]))
}

/**
 * Decides what two people's changes of the same fields come to. A field that one of them changed takes that change, one
 * that both changed alike takes it once, and lists are merged entry by entry, rows of records cell by cell; what cannot
 * be joined is told as a conflict and stays as theirs, so that nobody's saved work is written over.
 */
export function mergeFields(base: Fields, mine: Fields, theirs: Fields): MergedFields {
  const merged: Record<string, Json> = {}
  const conflicts: FieldConflict[] = []
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)])) {
    const [was, is, other] = [read(base, field), read(mine, field), read(theirs, field)]
    const joined = mergeValue(was, is, other)
    if (joined === null) conflicts.push({ field, base: was, mine: is, theirs: other })
    const value = joined === null ? other : joined.value
    // A field may bear any name, `__proto__` too, which a plain assignment would swallow.
    if (value !== undefined) {
      Object.defineProperty(merged, field, { value, enumerable: true, writable: true, configurable: true })
    }
  }
  return { merged, conflicts }
}

const read = (fields: Fields, field: string): Maybe => (Object.hasOwn(fields, field) ? fields[field] : undefined)

/** The value that both changes come to, or null when they cannot be joined. */
function mergeValue(base: Maybe, mine: Maybe, theirs: Maybe): { readonly value: Maybe } | null {
  if (sameJson(mine, theirs) || sameJson(mine, base)) return { value: theirs }
  if (sameJson(theirs, base)) return { value: mine }
  if (isList(base) && isList(mine) && isList(theirs)) {
    const entries = mergeEntries(base, mine, theirs)
    return entries === null ? null : { value: entries }
  }
  if (!isFields(base) || !isFields(mine) || !isFields(theirs)) return null
  const { merged, conflicts } = mergeFields(base, mine, theirs)
  return conflicts.length > 0 ? null : { value: merged }
}

/**
 * Decides what two people's changes of a list come to, entry by entry: entries that both added in one place stand one
 * after the other, theirs first. Null when both changed the same entry in two ways.
 */
export function mergeEntries(base: readonly Json[], mine: readonly Json[], theirs: readonly Json[]): Json[] | null {
  const [inMine, inTheirs] = [matches(base, mine), matches(base, theirs)]
  const merged: Json[] = []
  let [atBase, atMine, atTheirs] = [0, 0, 0]
  // A stretch ends at the next entry of the base that both have kept, and at the end of the list.
  for (let kept = 0; kept <= base.length; kept += 1) {
    const [keptMine, keptTheirs] =
      kept === base.length ? [mine.length, theirs.length] : [inMine.get(kept), inTheirs.get(kept)]
    if (keptMine === undefined || keptTheirs === undefined) continue
    const stretch = mergeStretch(
      base.slice(atBase, kept),
      mine.slice(atMine, keptMine),
      theirs.slice(atTheirs, keptTheirs),
    )
    if (stretch === null) return null
    merged.push(...stretch, ...base.slice(kept, kept + 1))
    atBase = kept + 1
    atMine = keptMine + 1
    atTheirs = keptTheirs + 1
  }
  return merged
}

function mergeStretch(base: readonly Json[], mine: readonly Json[], theirs: readonly Json[]): readonly Json[] | null {
  if (sameJson(mine, theirs) || sameJson(mine, base)) return theirs
  if (sameJson(theirs, base)) return mine
  if (base.length === 0) return [...theirs, ...mine]
  if (mine.length < base.length || theirs.length < base.length) return null
  const merged: Json[] = []
  for (const [at, was] of base.entries()) {
    const joined = mergeValue(was, mine[at], theirs[at])
    if (joined?.value === undefined) return null
    merged.push(joined.value)
  }
  return [...merged, ...theirs.slice(base.length), ...mine.slice(base.length)]
}

/** Which entry of a changed list each entry of the base still is: the longest run of entries kept in order. */
function matches(base: readonly Json[], changed: readonly Json[]): ReadonlyMap<number, number> {
  const width = changed.length + 1
  const longest = new Uint32Array((base.length + 1) * width)
  const kept = (at: number, to: number): number => Number(longest[at * width + to])
  for (let at = base.length - 1; at >= 0; at -= 1) {
    for (let to = changed.length - 1; to >= 0; to -= 1) {
      const same = sameJson(base[at], changed[to])
      longest[at * width + to] = same ? kept(at + 1, to + 1) + 1 : Math.max(kept(at + 1, to), kept(at, to + 1))
    }
  }
  const found = new Map<number, number>()
  let [at, to] = [0, 0]
  while (at < base.length && to < changed.length) {
    if (sameJson(base[at], changed[to])) {
      found.set(at, to)
      at += 1
      to += 1
    } else if (kept(at + 1, to) >= kept(at, to + 1)) at += 1
    else to += 1
  }
  return found
}
