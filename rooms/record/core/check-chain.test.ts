import { describe, expect, test } from 'vitest'
import { DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { beginning, hashBody, hashEvent, hashSeal, type Seal } from './chain.ts'
import { checkChain, type SealedEvent } from './check-chain.ts'
import { explainChain } from './messages.ts'

const districtId = DistrictId.parse('geumcheon')
const at = Instant.parse('2021-03-02T01:00:00.000Z')

const event = (eventId: number, parts: Partial<SealedEvent> = {}): SealedEvent => {
  const text = `{"input":${eventId}}`
  const header = {
    districtId,
    eventId,
    command: 'items.enter-item',
    role: 'secretariat' as const,
    effectiveOn: localDate('2020-05-21'),
    recordedAt: at,
    about: [{ kind: 'account', id: `a${eventId}` }],
    erases: [],
    bodyHash: hashBody('salt', text),
    ...parts,
  }
  return { leafHash: hashEvent(header), body: { salt: 'salt', text }, ...header }
}

interface Link {
  seal: Seal
  events: SealedEvent[]
}

/** A chain of links with the given events in each. */
const chainOf = (batches: SealedEvent[][]): Link[] => {
  let previous = beginning
  return batches.map((events, index) => {
    const open = { districtId, sealNo: index + 1, previous, sealedAt: at }
    const leaves = events.map((one) => one.leafHash)
    previous = hashSeal(open, leaves)
    return { seal: { ...open, events: events.length, hash: previous }, events }
  })
}

async function* each(links: readonly Link[]) {
  yield* links
}

const check = (links: readonly Link[]) => checkChain(each(links))
const whole = () => chainOf([[event(1), event(2)], [event(3)], [event(4)]])

describe('checkChain', () => {
  test('a chain as it was sealed is whole, and so is an empty one', async () => {
    expect(await check(whole())).toMatchObject({ seals: 3, events: 4, destroyed: 0, broken: null })
    expect(await check([])).toEqual({ seals: 0, events: 0, destroyed: 0, head: beginning, broken: null })
  })

  const change = (links: Link[], link: number, parts: Partial<SealedEvent>): Link[] =>
    links.map((one, index) =>
      index === link ? { ...one, events: one.events.map((old) => ({ ...old, ...parts })) } : one,
    )

  test.each([
    [
      'a changed header',
      (links: Link[]) => change(links, 1, { role: 'auditor' }),
      { kind: 'event-changed', sealNo: 2, eventId: 3 },
    ],
    [
      'a changed body',
      (links: Link[]) => change(links, 1, { body: { salt: 'salt', text: '{}' } }),
      { kind: 'body-changed', sealNo: 2, eventId: 3 },
    ],
    [
      'a body that is gone',
      (links: Link[]) => change(links, 1, { body: null }),
      { kind: 'body-missing', sealNo: 2, eventId: 3 },
    ],
    [
      'a body said to be destroyed by an event that destroyed nothing',
      (links: Link[]) => change(links, 1, { body: { destroyedBy: 4 } }),
      { kind: 'body-missing', sealNo: 2, eventId: 3 },
    ],
    [
      'an event left out',
      (links: Link[]) => links.map((one, index) => (index === 0 ? { ...one, events: one.events.slice(1) } : one)),
      { kind: 'event-missing', sealNo: 1 },
    ],
    [
      'a link left out',
      (links: Link[]) => links.filter((_, index) => index !== 1),
      { kind: 'seal-missing', sealNo: 2 },
    ],
    [
      'a link onto another',
      (links: Link[]) =>
        links.map((one, index) => (index === 1 ? { ...one, seal: { ...one.seal, previous: 'f'.repeat(64) } } : one)),
      { kind: 'seal-changed', sealNo: 2 },
    ],
    [
      'a changed moment of sealing',
      (links: Link[]) =>
        links.map((one, index) =>
          index === 2 ? { ...one, seal: { ...one.seal, sealedAt: Instant.parse('2021-03-02T02:00:00.000Z') } } : one,
        ),
      { kind: 'seal-changed', sealNo: 3 },
    ],
    [
      'an event and its leaf changed together',
      (links: Link[]) =>
        links.map((one, index) => (index === 1 ? { ...one, events: [event(3, { role: 'auditor' })] } : one)),
      { kind: 'seal-changed', sealNo: 2 },
    ],
  ])('%s is found, at the first broken link', async (_, tamper, broken) => {
    const checked = await check(tamper(whole()))
    expect(checked.broken).toEqual(broken)
    for (const lang of ['ko', 'en'] as const) expect(explainChain(checked, 0, lang)).toContain(String(broken.sealNo))
  })

  test('a body destroyed by an event of the chain about the same subject leaves the chain whole', async () => {
    const person = { kind: 'account', id: 'a1' }
    const links = chainOf([[event(1)], [event(2, { about: [person], erases: [person] })]])
    const destroyed = change(change(links, 0, { body: { destroyedBy: 2 } }), 1, { body: { destroyedBy: 2 } })
    const checked = await check(destroyed)
    expect(checked).toMatchObject({ events: 2, destroyed: 2, broken: null })
    expect(explainChain(checked, 3, 'ko')).toContain('기다리는 일 3건')
    expect(explainChain(checked, 0, 'en')).toContain('whole')
  })

  test('an event cannot destroy the body of one about somebody else', async () => {
    const links = chainOf([[event(1)], [event(2, { erases: [{ kind: 'account', id: 'a9' }] })]])
    const checked = await check(change(links, 0, { body: { destroyedBy: 2 } }))
    expect(checked.broken).toEqual({ kind: 'body-missing', sealNo: 1, eventId: 1 })
  })
})
