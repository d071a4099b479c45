/** The steps of a journey with their seconds, printed when it ends: how long the same takes is what an office asks. */
export function stopwatch() {
  const begun = Date.now()
  const lines: string[] = []
  let last = begun
  let keys = 0
  const secondsSince = (then: number): string => `${((Date.now() - then) / 1000).toFixed(1)} s`
  return {
    key: () => {
      keys += 1
    },
    step: (name: string) => {
      lines.push(`${name}: ${secondsSince(last)}`)
      last = Date.now()
    },
    end: (name: string) => {
      const strokes = keys === 0 ? '' : `, ${keys} strokes`
      process.stdout.write(`${[...lines, `${name}: ${secondsSince(begun)}${strokes}`].join('\n')}\n`)
    },
  }
}
