import { isIPv6 } from 'node:net'

/** One household has a whole network of IPv6 addresses, which its first half names. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [before = '', after] = address.split('::')
  const groups = before.split(':')
  if (after === undefined) return groups.slice(0, 4).join(':')
  const behind = after === '' ? [] : after.split(':')
  const zeros = Array.from({ length: 8 - groups.length - behind.length }, () => '0')
  return [...groups.map((group) => group || '0'), ...zeros, ...behind].slice(0, 4).join(':')
}
