/** The last of a list, or undefined. Phones of 2020 know no `at`. */
export const last = <T>(list: readonly T[] = []): T | undefined => list[list.length - 1];
