/** Fields of a place. */
export const place = 'id! name! latitude:number longitude:number address categories:list openingHours telephone email '
  + 'url description image imageAlt imageCredit wheelchair:yes|limited|no geometry:geometry source:Source';
