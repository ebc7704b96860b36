/** Words without the beginning that stands before their field already: nobody plans that “When when I wake up …”. */
export const unled = (words: string, lead: string): string =>
  words.toLowerCase().startsWith(`${lead.toLowerCase()} `) ? words.slice(lead.length + 1).trim() : words;
