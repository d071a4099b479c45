import { expect, test } from 'vitest'
import { sharing } from './render-once.ts'

/** Work that ends when it is told to, and gives the number of times it had begun. */
const slow = () => {
  let begun = 0
  const ends: (() => void)[] = []
  const work = async () => {
    begun += 1
    const own = begun
    await new Promise<void>((end) => ends.push(end))
    return own
  }
  return { work, begun: () => begun, end: () => ends.shift()?.() }
}

test('who asks while it is under way shares it; who asks afterwards has it done anew', async () => {
  const share = sharing<number>()
  const { work, begun, end } = slow()
  const together = [share('a', work), share('a', work), share('a', work)]
  expect(begun()).toBe(1)
  end()
  expect(await Promise.all(together)).toEqual([1, 1, 1])
  const next = share('a', work)
  end()
  expect(await next).toBe(2)
})

test('other work does not wait for it', async () => {
  const share = sharing<number>()
  const [one, two] = [slow(), slow()]
  const waiting = share('a', one.work)
  const other = share('b', two.work)
  two.end()
  expect(await other).toBe(1)
  one.end()
  expect(await waiting).toBe(1)
})

test('a failure is told to those who shared it, and the next one begins anew', async () => {
  const share = sharing<string>()
  const failing = share('a', () => Promise.reject(new Error('broken')))
  const beside = share('a', async () => 'well')
  await expect(failing).rejects.toThrow('broken')
  await expect(beside).rejects.toThrow('broken')
  expect(await share('a', async () => 'again')).toBe('again')
})
