/** From here on signs are as wide as they are high (□ ○ ※ Ⅰ 가 ①); before it they take half. */
const wideFrom = 0x2100
const referenceMark = 0x203b

const isWide = (sign: string): boolean => {
  const code = sign.codePointAt(0) as number
  return code >= wideFrom || code === referenceMark
}

/** How wide a text is in heights of its letters: an estimate, for indents and heights that Hangul corrects. */
export function emsOf(text: string): number {
  let ems = 0
  for (const sign of text) ems += isWide(sign) ? 1 : 0.5
  return ems
}

/** How many lines a text takes in a width given in heights of its letters; words stay whole where they can. */
export function linesIn(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const wide = emsOf(word)
    if (used > 0 && used + 0.5 + wide > width) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? 0.5 : 0) + wide
    if (used > width) {
      const further = Math.ceil(used / width) - 1
      lines += further
      used -= further * width
    }
  }
  return lines
}
