/** The rules that colour a drawing, with the light colours written in: what draws the picture knows no `var()`. */
export function drawingRules(tokens: string, utilities: string): string {
  const colours = lightColours(tokens);
  const rules = utilities.match(/\.drawing[^{}]*\{[^{}]*\}/g) ?? [];
  return rules.join('\n').replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? 'none');
}

/** The first block of the tokens is the light one. */
export function lightColours(tokens: string): Map<string, string> {
  const [, light = ''] = /:root\s*\{([^}]*)\}/.exec(tokens) ?? [];
  return new Map(Array.from(light.matchAll(/(--[\w-]+):\s*(#[\da-f]+)/gi), ([, name, colour]) => [name!, colour!]));
}
