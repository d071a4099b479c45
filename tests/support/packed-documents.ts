import { strToU8, zipSync } from 'fflate'

/* Small packages of office documents, made part by part for tests. */

export const hp = 'xmlns:hs="s" xmlns:hp="p" xmlns:hc="c"'
export const hwpx = (body: string, more: Record<string, string> = {}): Uint8Array =>
  packed({ 'Contents/section0.xml': `<hs:sec ${hp}>${body}</hs:sec>`, ...more })
export const packed = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
export const sheetXml = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

export const odsOf = (rows: string, styles = ''): Uint8Array =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="총괄" table:style-name="ta1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })
export const row = (cells: string, more = ''): string => `<table:table-row${more}>${cells}</table:table-row>`
export const words = (text: string, more = ''): string =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`
export const number = (value: string, shown: string, more = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${shown}</text:p></table:table-cell>`

export const docxOf = (body: string, more: Record<string, string> = {}): Uint8Array =>
  packed({ 'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, ...more })
export const said = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`
