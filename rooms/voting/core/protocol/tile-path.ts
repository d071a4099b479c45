/** A number as C2SP tlog-tiles writes it in paths: groups of three digits, all but the last begun with an x. */
const grouped = (n: number): string => {
  const digits = String(n).padStart(3 * Math.ceil(String(n).length / 3), '0')
  const groups = digits.match(/\d{3}/g) as readonly string[]
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
}

/** The path of a tile: a level of hashes or the entries; a width below 256 names a tile that is not full yet. */
export const tilePath = (level: number | 'entries', index: number, width = 256): string =>
  `tile/${level}/${grouped(index)}${width === 256 ? '' : `.p/${width}`}`
