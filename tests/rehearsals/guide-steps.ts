/** The commands of a guide under one heading: what stands in its fenced blocks, block by block. */
export function commandsUnder(guide: string, heading: string): readonly string[] {
  const begin = guide.indexOf(`\n## ${heading}`)
  if (begin === -1) throw new Error(`The guide has no heading "${heading}".`)
  const end = guide.indexOf('\n## ', begin + 1)
  const section = guide.slice(begin, end === -1 ? undefined : end)
  return [...section.matchAll(/\n```\n(.*?)\n```/gs)].map((found) => found[1] ?? '')
}
