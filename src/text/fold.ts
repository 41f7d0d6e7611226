/**
 * A text as it is compared: lower case, without accents, ß as ss. Umlauts and their spelling with e
 * ("Müll", "Muell", "Mull") become the same; so do "neue" and "neu", which does no harm to a comparison.
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/ß/g, 'ss').replace(/([aou])e/g, '$1');
}
