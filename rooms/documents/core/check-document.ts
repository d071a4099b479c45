import type { Severity } from '#kit/lint.ts'
import { checkablePieces } from './checkable-pieces.ts'
import { type ToldFinding, tellFinding } from './describe-finding.ts'
import type { DocumentFinding, RuleSet } from './document-rule.ts'
import type { Extracted, Place } from './extracted.ts'

/** What all rules found in a document, in the order of the document, and how much of each severity. */
export interface CheckedDocument {
  readonly findings: readonly ToldFinding[]
  readonly counts: Readonly<Record<Severity, number>>
}

/** A place as one text: equal texts are one place. */
export const placeKey = (place: Place): string => {
  if (place.kind === 'line') return `line ${place.line}`
  return place.kind === 'cell' ? `cell ${place.sheet}!${place.cell}` : `field ${place.path}`
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** Two rules that find one thing on the same characters say it once: the graver, or the one whose fix is certain. */
const graverFirst = (a: DocumentFinding, b: DocumentFinding): number =>
  gravity[a.severity] - gravity[b.severity] || Number(b.fix !== null) - Number(a.fix !== null)

const spanKey = ({ span }: DocumentFinding): string => (span === null ? 'all' : `${span.from}-${span.to}`)

/** One thing said twice: the same characters of the same place and the same computed value, or the same rule. */
function withoutRepeats(findings: readonly ToldFinding[]): readonly ToldFinding[] {
  const seen = new Set<string>()
  return [...findings].sort(graverFirst).filter((finding) => {
    const at = `${placeKey(finding.place)} ${spanKey(finding)}`
    const keys = [`${at} rule ${finding.rule} ${finding.computed ?? ''}`]
    if (finding.computed !== null) keys.push(`${at} computed ${finding.computed}`)
    const repeated = keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return !repeated
  })
}

/** Runs every rule over a document: what they found in order, without repeats, counted. */
export function checkDocument(document: Extracted, ruleSets: readonly RuleSet[]): CheckedDocument {
  const checkable = checkablePieces(document)
  return inOrder(
    document,
    ruleSets.map((set) => set.rules.flatMap(({ check }) => check(checkable).map((one) => tellFinding(set, one)))),
  )
}

/** What two rooms both find by one rule in one place is said by the first of them. */
function firstRoomOnly(foundBySet: readonly (readonly ToldFinding[])[]): readonly ToldFinding[] {
  const before = new Set<string>()
  return foundBySet.flatMap((found) => {
    const keyOf = ({ rule, place }: ToldFinding): string => `${rule} ${placeKey(place)}`
    const kept = found.filter((one) => !before.has(keyOf(one)))
    for (const one of found) before.add(keyOf(one))
    return kept
  })
}

/** Orders what the rules of each set found by place, drops repeats, counts by severity. */
export function inOrder(document: Extracted, foundBySet: readonly (readonly ToldFinding[])[]): CheckedDocument {
  const places = document.fields ?? document.pieces
  const order = new Map(places.map(({ place }, index) => [placeKey(place), index]))
  const orderOf = ({ place }: DocumentFinding): number => order.get(placeKey(place)) ?? places.length
  const findings = [...withoutRepeats(firstRoomOnly(foundBySet))].sort(
    (a, b) =>
      orderOf(a) - orderOf(b) ||
      (a.span?.from ?? 0) - (b.span?.from ?? 0) ||
      graverFirst(a, b) ||
      (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
  )
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return { findings, counts }
}
