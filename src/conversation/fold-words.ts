/**
 * Makes words comparable however they were typed: one form of each sign, small letters, no accents ("À propos", "a propos"), one
 * apostrophe (phones write ’). Only the marks of Latin letters go: in Japanese a mark makes another sign.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’´`]/g, "'")
    .normalize('NFC');
}
