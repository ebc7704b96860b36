export const PICKED = (country: string) => `The numbers follow: ${country}`;
