/** Letters and digits that are not taken for each other when they are read aloud or typed from paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 10

/** Makes a code of random bytes: ten letters, 31 to the tenth, so that none is guessed. Refused bytes keep it even. */
export function codeOf(bytes: Uint8Array): string | null {
  const even = [...bytes].filter((byte) => byte < alphabet.length * 8)
  return even.length < length
    ? null
    : even
        .slice(0, length)
        .map((byte) => alphabet[byte % alphabet.length])
        .join('')
}

/** A code as it is kept, however it was typed: no spaces or hyphens, capitals. */
export const plainCode = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()

/** A code as it is printed: in two groups of five. */
export const printedCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`
