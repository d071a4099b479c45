/** The number of the section of a WebAssembly program that declares its memory. */
const memorySection = 5
const headerLength = 8

/** Reads a number as WebAssembly writes it (LEB128), and where the next byte stands. */
function numberAt(program: Uint8Array, at: number): readonly [value: number, next: number] {
  let [value, scale, next] = [0, 1, at]
  for (;;) {
    const byte = program[next] ?? 0
    next += 1
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return [value, next]
    scale *= 128
  }
}

function written(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) | 0x80, ...written(Math.floor(value / 128))]
}

/**
 * Declares how many pages of 64 KB the memory of a WebAssembly program may have at most: what asks for more traps, as a
 * process without memory would end. Node's own limit counts only the objects of JavaScript.
 */
export function boundMemory(program: Uint8Array, maxPages: number): Uint8Array {
  let at = headerLength
  while (at < program.length) {
    const [length, body] = numberAt(program, at + 1)
    if (program[at] === memorySection) {
      // One memory; flags; its least size. What follows is the most, if it is declared at all.
      const [least] = numberAt(program, body + 2)
      const declared = [1, 1, ...written(least), ...written(maxPages)]
      const section = [memorySection, ...written(declared.length), ...declared]
      return Buffer.concat([program.subarray(0, at), Uint8Array.from(section), program.subarray(body + length)])
    }
    at = body + length
  }
  throw new Error('The WebAssembly program declares no memory of its own.')
}
