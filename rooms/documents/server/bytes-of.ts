/** The bytes of a file that was sent as base64 (the contract has checked that it is). */
export const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))
