import { describe, expect, it } from 'vitest'
import { readSecret } from './house-secret.ts'
import { sealingWith } from './sealing.ts'

const secret = 'a secret of the tests, long enough for them'
const key = (letter: string) => Buffer.alloc(32, letter).toString('base64')
const sealingOf = (...lines: string[]) => {
  const read = readSecret([secret, ...lines].join('\n'))
  if (read === null) throw new Error('unreadable')
  return sealingWith(read.keys)
}

describe('the secret of a house', () => {
  it('has a key of its own, and those of its lines before it, the last the newest', () => {
    expect(readSecret(`${secret}\n`)?.keys.map(({ id }) => id)).toEqual(['house'])
    const read = readSecret(`${secret}\ncontact a ${key('a')}\ncontact b ${key('b')}\n`)
    expect(read?.secret).toBe(secret)
    expect(read?.keys.map(({ id }) => id)).toEqual(['b', 'a', 'house'])
  })

  it.each(['contact a', `contact house ${key('a')}`, 'contact a c2hvcnQ=', `contact A ${key('a')}`])(
    'is not read with the line %j',
    (line) => expect(readSecret(`${secret}\n${line}`)).toBeNull(),
  )

  it('names no key twice', () => {
    expect(readSecret(`${secret}\ncontact a ${key('a')}\ncontact a ${key('b')}`)).toBeNull()
  })
})

describe('sealing', () => {
  it('opens with any key of the house at the place where it was sealed, and nowhere else', () => {
    const [old, both, other] = [
      sealingOf(`contact a ${key('a')}`),
      sealingOf(`contact a ${key('a')}`, `contact b ${key('b')}`),
      sealingOf(`contact a ${key('c')}`),
    ]
    const sealed = old.seal('here', '봄날 010-1234-5678')
    expect(sealed.startsWith('s1.a.')).toBe(true)
    expect(both.seal('here', 'x').startsWith(both.newest)).toBe(true)
    expect(both.open('here', sealed)).toBe('봄날 010-1234-5678')
    expect(both.open('there', sealed)).toBeNull()
    expect(other.open('here', sealed)).toBeNull()
    expect(sealingOf().open('here', sealed)).toBeNull()
    const last = sealed.at(-3) === 'A' ? 'B' : 'A'
    expect(both.open('here', `${sealed.slice(0, -3)}${last}${sealed.slice(-2)}`)).toBeNull()
    for (const text of ['', 'plain', 's1.a.', 's1.a.AAAA']) expect(both.open('here', text)).toBeNull()
    expect(old.seal('here', 'x')).not.toBe(old.seal('here', 'x'))
    expect(old.open('here', old.seal('here', ''))).toBe('')
  })

  it('finds a text by the number that each key gives it, the newest first', () => {
    const [first] = sealingOf(`contact a ${key('a')}`).indexes('010')
    const indexes = sealingOf(`contact a ${key('a')}`, `contact b ${key('b')}`).indexes('010')
    expect(indexes.length).toBe(3)
    expect(indexes[1]).toBe(first)
    expect(indexes[0]).not.toBe(first)
  })
})
