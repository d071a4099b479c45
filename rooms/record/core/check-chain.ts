import type { Subject } from '#kit/contract.ts'
import { beginning, type EventHeader, hashBody, hashEvent, hashSeal, type Seal } from './chain.ts'

/** An event as the check reads it: its header, the hash it was sealed with, and its body unless it was destroyed. */
export interface SealedEvent extends EventHeader {
  readonly leafHash: string
  readonly body: { readonly salt: string; readonly text: string } | { readonly destroyedBy: number } | null
}

/** The first place where a chain does not hold, and why. */
export type BrokenLink =
  | { readonly kind: 'seal-missing'; readonly sealNo: number }
  | { readonly kind: 'seal-changed'; readonly sealNo: number }
  | { readonly kind: 'event-missing'; readonly sealNo: number }
  | { readonly kind: 'event-changed'; readonly sealNo: number; readonly eventId: number }
  | { readonly kind: 'body-changed'; readonly sealNo: number; readonly eventId: number }
  | { readonly kind: 'body-missing'; readonly sealNo: number; readonly eventId: number }

export interface ChainCheck {
  readonly seals: number
  readonly events: number
  /** Bodies that are gone because an event in the chain destroyed them by rule. */
  readonly destroyed: number
  readonly head: string
  readonly broken: BrokenLink | null
}

interface Erasure {
  readonly sealNo: number
  readonly event: SealedEvent
  readonly by: number
}

/**
 * Checks a district's chain link by link, in order, and stops at the first broken one. A body may be missing only when
 * an event of the chain says that it destroyed the bodies about one of the same subjects.
 */
export async function checkChain(
  links: AsyncIterable<{ readonly seal: Seal; readonly events: readonly SealedEvent[] }>,
): Promise<ChainCheck> {
  let state: ChainCheck = { seals: 0, events: 0, destroyed: 0, head: beginning, broken: null }
  const erasures: Erasure[] = []
  const erasing = new Map<number, readonly Subject[]>()
  for await (const { seal, events } of links) {
    const broken = checkLink(state, seal, events)
    if (broken !== null) return { ...state, broken }
    for (const event of events) {
      if (event.erases.length > 0) erasing.set(event.eventId, event.erases)
      if (event.body !== null && 'destroyedBy' in event.body) {
        erasures.push({ sealNo: seal.sealNo, event, by: event.body.destroyedBy })
      }
    }
    state = { ...state, seals: seal.sealNo, events: state.events + events.length, head: seal.hash }
  }
  const unfounded = erasures.find(({ event, by }) => !sharesSubject(event.about, erasing.get(by) ?? []))
  const broken: BrokenLink | null =
    unfounded === undefined
      ? null
      : { kind: 'body-missing', sealNo: unfounded.sealNo, eventId: unfounded.event.eventId }
  return { ...state, destroyed: erasures.length, broken }
}

function checkLink(state: ChainCheck, seal: Seal, events: readonly SealedEvent[]): BrokenLink | null {
  const { sealNo } = seal
  if (sealNo !== state.seals + 1) return { kind: 'seal-missing', sealNo: state.seals + 1 }
  if (seal.previous !== state.head) return { kind: 'seal-changed', sealNo }
  if (events.length !== seal.events) return { kind: 'event-missing', sealNo }
  for (const event of events) {
    const { eventId } = event
    if (hashEvent(event) !== event.leafHash) return { kind: 'event-changed', sealNo, eventId }
    if (event.body === null) return { kind: 'body-missing', sealNo, eventId }
    if ('text' in event.body && hashBody(event.body.salt, event.body.text) !== event.bodyHash) {
      return { kind: 'body-changed', sealNo, eventId }
    }
  }
  const leaves = events.map((event) => event.leafHash)
  return hashSeal(seal, leaves) === seal.hash ? null : { kind: 'seal-changed', sealNo }
}

const sharesSubject = (some: readonly Subject[], others: readonly Subject[]): boolean =>
  some.some((one) => others.some((other) => other.kind === one.kind && other.id === one.id))
