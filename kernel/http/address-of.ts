import { BlockList, isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

const versionOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Reads the proxies that stand in front: addresses, or networks as `10.0.0.0/8`; null where one is neither. */
export function readProxies(text: string): BlockList | null {
  const proxies = new BlockList()
  for (const one of text.split(',').map((part) => part.trim())) {
    if (one === '') continue
    const [address = '', bits] = one.split('/')
    if (isIP(address) === 0) return null
    if (bits === undefined) proxies.addAddress(address, versionOf(address))
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128))
      proxies.addSubnet(address, Number(bits), versionOf(address))
    else return null
  }
  return proxies
}

/**
 * Tells from which address a request comes. What a proxy says of it (X-Forwarded-For) counts only where the request
 * comes from a proxy that is trusted, and of what is said the last address that is none of them: anybody can write
 * what stands before it.
 */
export function addressOf(proxies: BlockList): (c: Context) => string {
  const behind = addressBehind(proxies)
  return (c) => behind(getConnInfo(c).remote.address ?? '', c.req.header('X-Forwarded-For') ?? '')
}

/** The same of the address at the other end of a connection and the X-Forwarded-For that came over it. */
export function addressBehind(proxies: BlockList): (remote: string, forwarded: string) => string {
  const isTrusted = (address: string): boolean => isIP(address) !== 0 && proxies.check(address, versionOf(address))
  return (remote, forwarded) => {
    const nearest = plain(remote)
    if (!isTrusted(nearest)) return nearest
    const said = forwarded.split(',').map((part) => plain(part.trim()))
    const first = said.findLast((address) => !isTrusted(address)) ?? ''
    return isIP(first) === 0 ? nearest : first
  }
}

/** An IPv4 address as it is written where only IPv4 is spoken. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')
