import type { CommandContract, QueryContract } from '#kit/contract.ts'

export interface Sent {
  readonly url: string
  readonly request: RequestInit
}

interface How {
  readonly district: string
  readonly index: number
  readonly cookie: string
  readonly csrf: string
}

const origin = 'http://madang.test'

/**
 * An input as a request: a query in the address, a command as JSON and as a form by turns, and now and then a body that
 * is no JSON or no text.
 */
export function sentAs(contract: CommandContract | QueryContract, input: unknown, how: How): Sent {
  const path = contract.name.replace('.', '/')
  const headers = {
    ...{ Origin: origin, Host: 'madang.test', Cookie: how.cookie },
    // Some say when it takes effect, and some send a key, of which every second has been used before.
    ...(how.index % 7 === 3 ? { 'Effective-On': how.index % 2 === 0 ? '2021-03-02' : '2021-02-30' } : {}),
    ...(how.index % 5 === 2 ? { 'Idempotency-Key': `${contract.name}-${how.index % 10}` } : {}),
  }
  if (contract.type === 'query' && contract.sent !== 'body') {
    return { url: `${origin}/${how.district}/api/${path}?${formOf(input)}`, request: { headers } }
  }
  const post = (kind: string, body: NonNullable<RequestInit['body']>, contentType: string): Sent => ({
    url: `${origin}/${how.district}/${kind}/${path}`,
    request: { method: 'POST', body, headers: { ...headers, 'Content-Type': contentType } },
  })
  const json = JSON.stringify(input) ?? ''
  if (how.index % 20 === 19) return post('api', json.slice(0, -1), 'application/json')
  if (how.index % 20 === 9) return post('api', new Uint8Array([0xff, 0xfe, 0x00, 0x7b]), 'application/json')
  if (contract.type === 'query' || how.index % 2 === 0) return post('api', json, 'application/json')
  const form = formOf(input)
  form.set('_csrf', how.csrf)
  return post('do', form.toString(), 'application/x-www-form-urlencoded')
}

/** The fields of an input by their dotted paths, as the pages' own forms send them. */
function formOf(input: unknown): URLSearchParams {
  const form = new URLSearchParams()
  const put = (path: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) form.append(path, value === null ? '' : String(value))
    else for (const [name, member] of Object.entries(value)) put(path === '' ? name : `${path}.${name}`, member)
  }
  put('', input)
  return form
}
