import { disassemble, getChoseong } from 'es-hangul'

const spaces = /\s+/gu
const onlyInitials = /^[ㄱ-ㅎ\s]+$/u

/** The letters a text is made of, without spaces and in lower case: `안양천` becomes `ㅇㅏㄴㅇㅑㅇㅊㅓㄴ`. */
export const jamoOf = (text: string): string => disassemble(text.normalize('NFC')).toLowerCase().replaceAll(spaces, '')

/** The initial consonants of a text: `안양천` becomes `ㅇㅇㅊ`. */
export const initialsOf = (text: string): string => getChoseong(text.normalize('NFC')).replaceAll(spaces, '')

/** Whether somebody sought by initial consonants only, as on a phone: `ㅇㅇㅊ`. */
export const seeksInitials = (query: string): boolean => onlyInitials.test(query.normalize('NFC').trim())
